import type { ChartData, ChartLine } from '@/components/charts/lines';
import { comparedPointOf, pointOf } from '@/components/charts/points';
import { seriesKey, type SeriesOf } from '@/lib/domain/explorer';
import { over, type Days } from '@/lib/domain/filter';
import { ofParam, ofParts } from '@/lib/domain/of';
import type { SeriesTrend } from '@/lib/domain/seriesTrend';
import { jalaliDay } from '@/lib/format/jalaliDay';
import { getSeries } from '@/lib/queries/trends/getSeries';
import { rounded } from './rounded';
import type { Column, Request, Table } from './table';
import { bucketTable, type BucketRow } from './trends';

/** The days with which each bucket is compared, in both calendars. */
function comparedColumns({ buckets }: NonNullable<SeriesTrend['comparison']>): readonly Column<BucketRow>[] {
  const day = (key: 'beforeFrom' | 'beforeTo' | 'jalaliBeforeFrom' | 'jalaliBeforeTo', of: (days: Days) => string) => ({
    key,
    value: ({ index }: BucketRow) => {
      const days = buckets[index];
      return days ? of(days) : null;
    },
  });
  return [
    day('beforeFrom', ({ from }) => from),
    day('beforeTo', ({ to }) => to),
    day('jalaliBeforeFrom', ({ from }) => jalaliDay(from)),
    day('jalaliBeforeTo', ({ to }) => jalaliDay(to)),
  ];
}

const share = (part: number | null) => (part === null ? null : rounded(part, 4));

/** What the table below the explorer's chart tells of a line: its counts, its shares, and both in the days compared. */
function lineColumns(data: ChartData, chartLine: ChartLine): readonly Column<BucketRow>[] {
  const line = { id: chartLine.of ?? seriesKey(null), name: chartLine.name };
  const counts: ChartData = { ...data, measure: 'count' };
  const column = (key: 'count' | 'share' | 'before' | 'shareBefore', at: (index: number) => number | null) => ({
    key,
    line,
    value: ({ index }: BucketRow) => at(index),
  });
  const shown = data.measure === 'share' && chartLine.of !== null;
  return [
    column('count', (index) => pointOf(counts, chartLine, index)),
    ...(shown ? [column('share', (index) => share(pointOf(data, chartLine, index)))] : []),
    ...(data.comparison ? [column('before', (index) => comparedPointOf(counts, chartLine, index))] : []),
    ...(data.comparison && shown
      ? [column('shareBefore', (index) => share(comparedPointOf(data, chartLine, index)))]
      : []),
  ];
}

function chartData(trend: SeriesTrend, { filter, explorer: { measure, compare } }: Request) {
  const { buckets, whole, comparison } = trend;
  const compared =
    comparison && compare !== 'none'
      ? { kind: compare, filter: over(filter, comparison), buckets: comparison.buckets }
      : null;
  return { filter, buckets, lines: [], whole, measure, comparison: compared } satisfies ChartData;
}

/** The lines of the trend explorer and, last, all that the filter selects, of which each is a part. */
export async function seriesTrend(request: Request): Promise<Table> {
  const { scope, filter, explorer, now, words } = request;
  const asked: readonly SeriesOf[] = explorer.series.filter((of) => of !== null);
  const trend = await getSeries(scope, { filter, series: asked, compare: explorer.compare }, now);
  const { buckets, series, whole, names, comparison } = trend;
  const nameOf = (of: SeriesOf) =>
    ofParts(of)
      .map((part) => (part.kind === 'topic' ? words.topic(part.id) : (names[ofParam(part)] ?? part.id)))
      .join(' + ');
  const lines = [
    ...series.map(({ of, ...counted }): ChartLine => ({ of: seriesKey(of), name: nameOf(of), href: null, ...counted })),
    { of: null, name: words.unit(filter.unit), href: null, ...whole },
  ];
  const data = chartData(trend, request);
  return bucketTable(buckets, [
    ...(comparison ? comparedColumns(comparison) : []),
    ...lines.flatMap((line) => lineColumns(data, line)),
  ]);
}
