import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { figureKey, type Baseline, type Figure } from './figures';

const FILE = fileURLToPath(new URL('baseline.json', import.meta.url));
const schema = z.record(z.string(), z.record(z.string(), z.number().nullable()));

/** The recorded figures of all corpora. */
export function readBaseline(): Baseline {
  return schema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/** Records the figures of these corpora; those of corpora that are not here stay. */
export function writeBaseline(results: readonly { readonly name: string; readonly column: readonly Figure[] }[]): void {
  const baseline: Record<string, Baseline[string]> = { ...readBaseline() };
  for (const { name, column } of results)
    baseline[name] = Object.fromEntries(column.map((figure) => [figureKey(figure), figure.value]));
  writeFileSync(FILE, `${JSON.stringify(baseline, null, 2)}\n`);
}
