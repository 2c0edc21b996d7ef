import { seriesKey, type SeriesOf } from '@/lib/domain/explorer';
import { ofParam, ofParts } from '@/lib/domain/of';
import type { Bucket, Trend } from '@/lib/domain/views';
import { jalaliDay } from '@/lib/format/jalaliDay';
import { getOfTrend } from '@/lib/queries/trends/getOfTrend';
import { getPeopleTrend } from '@/lib/queries/trends/getPeopleTrend';
import { getSeries } from '@/lib/queries/trends/getSeries';
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
  { key: 'gap', value: ({ bucket }) => bucket.gap ?? null },
];

/** The table of a chart: a row for each bucket, oldest first, a column for each line. */
export function trendTable({ buckets, series }: Trend, name: (id: string, name: string) => string): Table {
  const lines = series.map((line): Column<Row> => ({
    key: `series ${line.id}`,
    heading: name(line.id, line.name),
    value: ({ bucket, index }) => (bucket.gap ? null : (line.values[index] ?? 0)),
  }));
  // A trend is a few hundred rows at most and was counted at once.
  return table([...BUCKET, ...lines], async function* () {
    yield await Promise.resolve(buckets.map((bucket, index) => ({ bucket, index })));
  });
}

const asNamed = (_id: string, name: string) => name;

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

/** The lines of the trend explorer and, last, all that the filter selects, of which each is a part. */
export async function seriesTrend({ scope, filter, series, now, words }: Request): Promise<Table> {
  const asked: readonly SeriesOf[] = series.filter((of) => of !== null);
  const {
    buckets,
    series: lines,
    whole,
    names,
  } = await getSeries(scope, { filter, series: asked, compare: 'none' }, now);
  const nameOf = (of: SeriesOf) =>
    ofParts(of)
      .map((part) => (part.kind === 'topic' ? words.topic(part.id) : (names[ofParam(part)] ?? part.id)))
      .join(' + ');
  const named = lines.map(({ of, values }) => ({ id: seriesKey(of), name: nameOf(of), values }));
  const all = { id: seriesKey(null), name: words.unit(filter.unit), values: whole.values };
  return trendTable({ buckets, series: [...named, all] }, asNamed);
}
