import { z } from 'zod';
import { STRENGTHS, type Strength } from '@/lib/domain/coNamed';
import { parseExplorer, type Explorer } from '@/lib/domain/explorer';
import {
  exportFormat,
  exportLines,
  exportList,
  exportStatement,
  type ExportFormat,
  type ExportList,
} from '@/lib/domain/exports';
import type { Filter } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import { ofSchema } from '@/lib/domain/ofSchema';
import type { StatementKey } from '@/lib/domain/utterance';
import { parseFilter } from '@/lib/queries/filter/parseFilter';

/** How many lines a trend has when the request does not say. */
const USUAL_LINES = 6;

/** Which file is asked for. */
export interface Asked {
  readonly list: ExportList;
  readonly format: ExportFormat;
  readonly filter: Filter;
  readonly of: Of | null;
  readonly lines: number;
  readonly by: Strength;
  readonly statement: StatementKey | null;
  readonly explorer: Explorer;
}

const rest = z.object({
  format: exportFormat,
  of: ofSchema.nullable(),
  lines: exportLines,
  by: z.enum(STRENGTHS),
  statement: exportStatement.nullable(),
});

/**
 * Reads which file an address asks for; `today` and `locale` are those of `parseFilter`. Unlike a screen, which shows what
 * it left out, a file would pass for what was asked: a value that cannot be read is refused.
 *
 * @returns what is wrong, in English, where something is
 */
export function readAsked(
  list: string,
  params: URLSearchParams,
  reader: { readonly today: string; readonly locale: string },
): Asked | { readonly problem: string } {
  const known = exportList.safeParse(list);
  if (!known.success) return { problem: `There is no list «${list}»; there are ${exportList.options.join(', ')}.` };
  const { filter, problems } = parseFilter(params, reader);
  const [problem] = problems;
  if (problem !== undefined) return { problem: `The parameter ${problem} of the filter cannot be read.` };
  const explorer = parseExplorer(params);
  const [unread] = [...explorer.problems, ...explorer.refused.map(({ query }) => query)];
  if (unread !== undefined) return { problem: `The series cannot be read: ${unread}.` };
  const asked = rest.safeParse({
    format: params.get('format') ?? 'csv',
    of: params.get('of'),
    lines: params.get('lines') ?? USUAL_LINES,
    by: params.get('by') ?? STRENGTHS[0],
    statement: params.get('statement'),
  });
  if (!asked.success) return { problem: z.prettifyError(asked.error) };
  return { list: known.data, filter, explorer: explorer.view, ...asked.data };
}
