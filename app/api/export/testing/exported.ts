import { parseExplorer, type Explorer } from '@/lib/domain/explorer';
import type { ExportList } from '@/lib/domain/exports';
import type { Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { fileFormat } from '../_files/formats';
import { writeTable } from '../_files/write';
import { LISTS } from '../_lists/lists';
import type { Request } from '../_lists/table';

export type Line = Record<string, unknown>;

type Asked = Partial<Omit<Request, 'explorer'>> & {
  readonly scope: Scope;
  readonly filter: Filter;
  readonly now: Date;
  readonly explorer?: Partial<Explorer>;
};

/** A request as its route makes it of an address that says no more than `asked`; topics are called by their slugs. */
export function requestOf({ explorer, ...asked }: Asked): Request {
  const usual = parseExplorer(new URLSearchParams()).view;
  const words = { topic: (slug: string) => slug, unit: (unit: string) => unit };
  const rest = { of: null, lines: 3, by: 'association', statement: null, origin: 'https://r.example', words } as const;
  return { ...rest, ...asked, explorer: { ...usual, ...explorer } };
}

/** The lines of a list's JSONL file. Throws where there is no such table. */
export async function exported(list: ExportList, asked: Asked): Promise<Line[]> {
  const table = await LISTS[list].open(requestOf(asked));
  if (!table) throw new Error('no such table');
  let text = '';
  await writeTable(asked.scope, table, fileFormat('jsonl', table, []), (part) => {
    text += part;
    return Promise.resolve();
  });
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}
