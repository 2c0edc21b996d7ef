import { partOf, type Filter } from '@/lib/domain/filter';
import { ofParam, type OfOne } from '@/lib/domain/of';
import { filterHref } from '@/lib/domain/filterParams';
import type { Bucket, Trend } from '@/lib/domain/views';

/** One line of a chart as the client gets it: plain values, with the addresses that its numbers lead to. */
export interface ChartLine {
  /** Whose count it is, in the URL form of an `Of`; null for all that the filter selects. */
  readonly of: string | null;
  readonly name: string;
  /** The screen about whom or what the line stands for; null when there is none. */
  readonly href: string | null;
  readonly values: readonly number[];
}

/** A chart's data and the filter under which it was counted. */
export interface ChartData {
  readonly filter: Filter;
  readonly buckets: readonly Bucket[];
  readonly lines: readonly ChartLine[];
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
