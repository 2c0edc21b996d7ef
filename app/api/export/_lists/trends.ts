import type { Bucket } from '@/lib/domain/bucket';
import { ofParts } from '@/lib/domain/of';
import type { Trend } from '@/lib/domain/trend';
import { jalaliDay } from '@/lib/format/jalaliDay';
import { getOfTrend } from '@/lib/queries/trends/getOfTrend';
import { getPeopleTrend } from '@/lib/queries/trends/getPeopleTrend';
import { atOnce, table, type Column, type Request, type Table } from './table';

/** A bucket of a trend and its place. */
export interface BucketRow {
  readonly bucket: Bucket;
  readonly index: number;
}

const BUCKET: readonly Column<BucketRow>[] = [
  { key: 'from', value: ({ bucket }) => bucket.from },
  { key: 'to', value: ({ bucket }) => bucket.to },
  { key: 'jalaliFrom', value: ({ bucket }) => jalaliDay(bucket.from) },
  { key: 'jalaliTo', value: ({ bucket }) => jalaliDay(bucket.to) },
  { key: 'incomplete', value: ({ bucket }) => bucket.incomplete },
  { key: 'gap', value: ({ bucket }) => bucket.gap ?? null },
];

/** The table of a chart: a row for each bucket, oldest first. */
export function bucketTable(buckets: readonly Bucket[], columns: readonly Column<BucketRow>[]): Table {
  return table([...BUCKET, ...columns], () => atOnce(buckets.map((bucket, index) => ({ bucket, index }))));
}

/** The table of a trend: a column for each line. */
export function trendTable({ buckets, series }: Trend, name: (id: string, name: string) => string): Table {
  const lines = series.map((line): Column<BucketRow> => ({
    key: 'count',
    line: { id: line.id, name: name(line.id, line.name) },
    value: ({ bucket, index }) => (bucket.gap ? null : (line.values[index] ?? 0)),
  }));
  return bucketTable(buckets, lines);
}

const asNamed = (_id: string, name: string) => name;

/** The one line of what `of` names; of several conditions at once there is none, and of nothing neither. */
export async function ofTrend({ scope, filter, of, now, words }: Request): Promise<Table | null> {
  const [one, ...more] = ofParts(of);
  if (!one || more.length > 0) return null;
  const trend = await getOfTrend(scope, filter, one, now);
  return trendTable(trend, (_id, name) => (one.kind === 'topic' ? words.topic(one.id) : name));
}

/** The lines of the `lines` people who are named most. */
export async function peopleTrend({ scope, filter, lines, now }: Request): Promise<Table> {
  return trendTable(await getPeopleTrend(scope, filter, { limit: lines }, now), asNamed);
}
