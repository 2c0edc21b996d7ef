import { ofParts } from '@/lib/domain/of';
import type { Matrix } from '@/lib/domain/matrix';
import { getOutletTopics } from '@/lib/queries/relations/getOutletTopics';
import { getOutletVerbs } from '@/lib/queries/relations/getOutletVerbs';
import { getSpeakerTopics } from '@/lib/queries/relations/getSpeakerTopics';
import { table, type Column, type Request, type Table } from './table';

interface Row {
  readonly line: Matrix['rows'][number];
  readonly cells: readonly number[];
}

/** So many rows are counted at once, in a file. */
const FILE_ROWS = 250;

const rowsOf = ({ rows, cells }: Matrix): Row[] => rows.map((line, index) => ({ line, cells: cells[index] ?? [] }));

/** A matrix as its table: a row for each line with its total, a column for each of the other side. */
function matrixTable(first: Matrix, name: (id: string, name: string) => string, rest: AsyncIterable<Matrix>): Table {
  const columns: readonly Column<Row>[] = [
    { key: 'id', value: ({ line }) => line.id },
    { key: 'name', value: ({ line }) => line.name },
    { key: 'count', value: ({ line }) => line.total },
    ...first.columns.map((column, index) => ({
      key: 'count' as const,
      line: { id: column.id, name: name(column.id, column.name) },
      value: ({ cells }: Row) => cells[index] ?? 0,
    })),
  ];
  return table(columns, async function* () {
    yield rowsOf(first);
    for await (const more of rest) yield rowsOf(more);
  });
}

async function topicsTable(request: Request, read: typeof getSpeakerTopics): Promise<Table> {
  const { scope, filter, words } = request;
  const page = (number: number) => read(scope, filter, number, FILE_ROWS);
  const first = await page(1);
  async function* rest() {
    for (let number = 2; (number - 1) * FILE_ROWS < first.rowCount; number++) yield await page(number);
  }
  return matrixTable(first, words.topic, rest());
}

/** Speakers by topic, in statements, and outlets by topic, in stories: all pages of what the screens show. */
export const speakerTopics = (request: Request): Promise<Table> => topicsTable(request, getSpeakerTopics);
export const outletTopics = (request: Request): Promise<Table> => topicsTable(request, getOutletTopics);

/** The verbs of the one speaker whom `of` names; of nobody or of something else there is none. */
export async function outletVerbs({ scope, filter, of }: Request): Promise<Table | null> {
  const [one, ...more] = ofParts(of);
  if (one?.kind !== 'speaker' || more.length > 0) return null;
  const verbs = await getOutletVerbs(scope, filter, one.id, 1, FILE_ROWS);
  return matrixTable(verbs, (_id, name) => name, (async function* () {})());
}
