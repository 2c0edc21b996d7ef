import { ofParts } from '@/lib/domain/of';
import type { Bucket, Trend } from '@/lib/domain/views';
import { jalaliDay } from '@/lib/format/jalaliDay';
import { getCoverageTrend } from '@/lib/queries/trends/getCoverageTrend';
import { getOfTrend } from '@/lib/queries/trends/getOfTrend';
import { getPeopleTrend } from '@/lib/queries/trends/getPeopleTrend';
import { getSpeakerTrend } from '@/lib/queries/trends/getSpeakerTrend';
import { getTopicTrend } from '@/lib/queries/trends/getTopicTrend';
import { table, type Column, type Request, type Table } from './table';

interface Row {
  readonly bucket: Bucket;
  readonly index: number;
}

const BUCKET: readonly Column<Row>[] = [
  { key: 'from', value: ({ bucket }) => bucket.from },
  { key: 'to', value: ({ bucket }) => bucket.to },
  { key: 'jalaliFrom', value: ({ bucket }) => jalaliDay(bucket.from) },
  { key: 'jalaliTo', value: ({ bucket }) => jalaliDay(bucket.to) },
  { key: 'incomplete', value: ({ bucket }) => bucket.incomplete },
];

/** The table of a chart: a row for each bucket, oldest first, a column for each line. */
export function trendTable({ buckets, series }: Trend, name: (id: string, name: string) => string): Table {
  const lines = series.map((line): Column<Row> => ({
    key: `series ${line.id}`,
    heading: name(line.id, line.name),
    value: ({ index }) => line.values[index] ?? 0,
  }));
  // A trend is a few hundred rows at most and was counted at once.
  return table([...BUCKET, ...lines], async function* () {
    yield await Promise.resolve(buckets.map((bucket, index) => ({ bucket, index })));
  });
}

const asNamed = (_id: string, name: string) => name;

export async function coverageTrend({ scope, filter, now, words }: Request): Promise<Table> {
  return trendTable(await getCoverageTrend(scope, filter, now), () => words.unit(filter.unit));
}

/** The one line of what `of` names; of several conditions at once there is none, and of nothing neither. */
export async function ofTrend({ scope, filter, of, now, words }: Request): Promise<Table | null> {
  const [one, ...more] = ofParts(of);
  if (!one || more.length > 0) return null;
  const trend = await getOfTrend(scope, filter, one, now);
  return trendTable(trend, (_id, name) => (one.kind === 'topic' ? words.topic(one.id) : name));
}

export async function peopleTrend({ scope, filter, lines, now }: Request): Promise<Table> {
  return trendTable(await getPeopleTrend(scope, filter, { limit: lines }, now), asNamed);
}

export async function speakerTrend({ scope, filter, lines, now }: Request): Promise<Table> {
  return trendTable(await getSpeakerTrend(scope, filter, { limit: lines }, now), asNamed);
}

export async function topicTrend({ scope, filter, lines, now, words }: Request): Promise<Table> {
  return trendTable(await getTopicTrend(scope, filter, { limit: lines }, now), words.topic);
}
