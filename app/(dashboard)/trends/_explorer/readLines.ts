import type { ChartData, ChartLine } from '@/components/charts/lines';
import { seriesKey, type Explorer, type SeriesOf } from '@/lib/domain/explorer';
import { over, type Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { getSeries } from '@/lib/queries/trends/getSeries';
import { chartNotes } from './chartNotes';
import { seriesHref, seriesNames } from './seriesNames';

/** The chart of the explorer, and the lines it has: those asked for that are known. */
export interface ExplorerChart {
  readonly data: ChartData;
  readonly series: readonly { readonly of: SeriesOf; readonly name: string }[];
  /** Whether some of the lines asked for are of nobody and nothing. */
  readonly unknown: boolean;
}

/** Counts and names the lines of the explorer. */
export async function readLines(
  scope: Scope,
  { filter, view, series }: { filter: Filter; view: Explorer; series: readonly SeriesOf[] },
  now: Date,
): Promise<ExplorerChart> {
  const [trend, notes] = await Promise.all([
    getSeries(scope, { filter, series, compare: view.compare }, now),
    view.notes ? chartNotes(filter) : [],
  ]);
  const nameOf = await seriesNames(filter, trend);
  const known = trend.series.flatMap((line) => {
    const name = nameOf(line.of);
    return name === null ? [] : [{ ...line, name }];
  });
  const lines = known.map(({ of, name, values, compared }): ChartLine => ({
    of: of === null ? null : seriesKey(of),
    name,
    href: seriesHref(filter, of),
    values,
    compared,
  }));
  const { comparison, whole, buckets } = trend;
  return {
    series: known,
    unknown: known.length < series.length,
    data: {
      ...{ filter, buckets, lines, whole, notes, measure: view.measure },
      comparison:
        comparison && view.compare !== 'none'
          ? { kind: view.compare, filter: over(filter, comparison), buckets: comparison.buckets }
          : null,
    },
  };
}
