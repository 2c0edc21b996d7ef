import { evidenceHref } from '@/components/charts/lines';
import { over, partOf } from '@/lib/domain/filter';
import { ofParam } from '@/lib/domain/of';
import type { Mover, Movers } from '@/lib/domain/rows/movers';
import { getMovers } from '@/lib/queries/trends/getMovers';
import { atOnce, table, type Column, type Request, type Table } from './table';

interface Row extends Mover {
  readonly direction: 'rising' | 'falling';
}

type Compared = NonNullable<Movers['compared']>;

function columns(request: Request, by: 'person' | 'topic', compared: Compared | null): readonly Column<Row>[] {
  const { words, origin, filter } = request;
  const counted = compared?.filter ?? filter;
  const periods = compared?.periods;
  const address = (id: string, of: typeof counted) =>
    origin + evidenceHref(of, ofParam({ kind: by === 'topic' ? 'topic' : 'speaker', id }));
  const before = periods ? { from: periods.previousFrom, to: periods.previousTo } : counted;
  return [
    { key: 'direction', value: ({ direction }) => direction },
    { key: 'id', value: ({ id }) => id },
    { key: 'name', value: ({ id, name }) => (by === 'topic' ? words.topic(id) : name) },
    { key: 'unit', value: () => counted.unit },
    { key: 'count', value: ({ count }) => count },
    { key: 'before', value: ({ previous }) => previous },
    { key: 'from', value: () => periods?.from ?? null },
    { key: 'to', value: () => periods?.to ?? null },
    { key: 'beforeFrom', value: () => before.from },
    { key: 'beforeTo', value: () => before.to },
    { key: 'address', value: ({ id }) => address(id, partOf(counted, periods ?? counted)) },
    { key: 'beforeAddress', value: ({ id }) => address(id, over(counted, before)) },
  ];
}

/** All that changed surely between the two spans, the surest of each side first: a screen shows the first ones. */
async function movers(request: Request, by: 'person' | 'topic'): Promise<Table> {
  const { rising, falling, compared } = await getMovers(request.scope, request.filter, by, request.now, Infinity);
  const rows = [
    ...rising.map((row): Row => ({ ...row, direction: 'rising' })),
    ...falling.map((row): Row => ({ ...row, direction: 'falling' })),
  ];
  return table(columns(request, by, compared), () => atOnce(rows));
}

/** The people and, below, the topics that are counted clearly more or less than before. */
export const peopleMovers = (request: Request): Promise<Table> => movers(request, 'person');
export const topicMovers = (request: Request): Promise<Table> => movers(request, 'topic');
