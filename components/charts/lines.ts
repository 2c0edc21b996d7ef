import type { Bucket, ComparedBucket } from '@/lib/domain/bucket';
import type { Comparison, Measure } from '@/lib/domain/explorer';
import { partOf, type Days, type Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';
import { ofParam, type OfOne } from '@/lib/domain/of';
import type { CountedSeries } from '@/lib/domain/seriesTrend';
import type { Trend } from '@/lib/domain/trend';
import type { ChartSpike } from './spikes/chartSpike';

/** One line of a chart as the client gets it: plain values, with the addresses that its numbers lead to. */
export interface ChartLine {
  /** Whose count it is, in the URL form of an `Of`; null for all that the filter selects. */
  readonly of: string | null;
  readonly name: string;
  /** The screen about whom or what the line stands for; null when there is none. */
  readonly href: string | null;
  readonly values: readonly number[];
  /** What the line counts in the days compared with each bucket; null or missing where nothing is compared. */
  readonly compared?: readonly number[] | null;
  /** Which of the colours it has, from 0; its place among the lines where it says nothing. */
  readonly place?: number;
}

/** Days that a chart marks, by a name that is ready to be read; null where the day itself says it, as weekends do. */
export interface ChartNote extends Days {
  readonly name: string | null;
  /** A day of rest, one of a longer season such as Ramadan, or a weekend. */
  readonly kind: 'holiday' | 'season' | 'weekend';
}

/** The earlier days that a chart is compared with; `buckets` in the order of the chart's own. */
export interface ChartComparison {
  readonly kind: Exclude<Comparison, 'none'>;
  /** The filter over the earlier period. */
  readonly filter: Filter;
  readonly buckets: readonly (ComparedBucket | null)[];
}

/** A chart's data and the filter under which it was counted. */
export interface ChartData {
  readonly filter: Filter;
  readonly buckets: readonly Bucket[];
  readonly lines: readonly ChartLine[];
  /** Counts, unless it says shares of `whole`. */
  readonly measure?: Measure;
  readonly whole?: CountedSeries;
  readonly comparison?: ChartComparison | null;
  readonly notes?: readonly ChartNote[];
  /** The spikes of its lines, in the order in which they are told below it. */
  readonly spikes?: readonly ChartSpike[];
}

/** What makes chart lines of a trend's series: whose each is, how it is called and where it has its own screen. */
export interface LineStyle {
  readonly kind: OfOne['kind'];
  readonly name?: (id: string) => string;
  readonly href: (id: string) => string;
}

/** The lines of a trend whose series ids are those of `kind`. */
export function chartLines({ series }: Trend, { kind, name, href }: LineStyle): ChartLine[] {
  return series.map((each) => ({
    of: ofParam({ kind, id: each.id }),
    name: name ? name(each.id) : each.name,
    href: href(each.id),
    values: each.values,
  }));
}

/**
 * The address that lists exactly the units behind a number: those of the filter, of `of` when it is not null, and of
 * `period` (inclusive Tehran days, ISO) when it is given.
 */
export function evidenceHref(filter: Filter, of: string | null, period?: Pick<Bucket, 'from' | 'to'>): string {
  const counted = period ? partOf(filter, period) : filter;
  return filterHref('/evidence', counted, of === null ? {} : { of });
}

const COLOURS = 8;

/** The colour of the series at `index`, the same in chart, legend, table and story; repeats after eight. */
export function seriesColour(index: number): string {
  return `var(--series-${(index % COLOURS) + 1})`;
}
