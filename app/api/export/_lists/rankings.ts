import { evidenceHref } from '@/components/charts/lines';
import type { Filter } from '@/lib/domain/filter';
import { ofParam, type OfOne } from '@/lib/domain/of';
import type { RankedRow } from '@/lib/domain/rows/rankedRow';
import { rankedBatches } from '@/lib/queries/export/rankedBatches';
import type { Grouping } from '@/lib/queries/filter/planTrend';
import { table, type Column, type Request, type Table } from './table';

interface Kind {
  readonly by: Exclude<Grouping, 'all'>;
  readonly of: OfOne['kind'] & ('speaker' | 'topic' | 'source');
}

type Row = Omit<RankedRow, 'series'>;

const columns = ({ origin, words }: Request, filter: Filter, { by, of }: Kind): readonly Column<Row>[] => [
  { key: 'id', value: ({ id }) => id },
  { key: 'name', value: ({ id, name }) => (by === 'topic' ? words.topic(id) : name) },
  ...(of === 'speaker' ? [{ key: 'role' as const, value: ({ role }: Row) => role }] : []),
  { key: 'unit', value: () => filter.unit },
  { key: 'count', value: ({ count }) => count },
  { key: 'comparedCount', value: ({ compared, previous }) => (previous === null ? null : compared) },
  { key: 'previousCount', value: ({ previous }) => previous },
  { key: 'address', value: ({ id }) => origin + evidenceHref(filter, ofParam({ kind: of, id })) },
];

/** A ranked list, in the unit of the filter; only statements have speakers. */
function ranked(request: Request, kind: Kind): Table {
  const unit = kind.by === 'speaker' ? 'statements' : request.filter.unit;
  const filter = { ...request.filter, unit };
  return table(columns(request, filter, kind), (tx) => rankedBatches(tx, { filter, unit, by: kind.by }, request.now));
}

/** Who is named, who speaks, the topics and the outlets, each as its screen ranks them. */
export const people = (request: Request): Table => ranked(request, { by: 'person', of: 'speaker' });
export const speakers = (request: Request): Table => ranked(request, { by: 'speaker', of: 'speaker' });
export const topics = (request: Request): Table => ranked(request, { by: 'topic', of: 'topic' });
export const sources = (request: Request): Table => ranked(request, { by: 'source', of: 'source' });
