import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from '@/lib/text/lexicon/compile';

const folder = fileURLToPath(new URL('../lib/text/lexicon', import.meta.url));
const lists = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({
    name: file.slice(0, -'.txt'.length).replaceAll('\\', '/'),
    text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, file))),
  }));

try {
  writeFileSync(join(folder, 'generated.ts'), compileLexicon(lists));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
