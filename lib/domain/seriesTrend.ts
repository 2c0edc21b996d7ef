import type { Bucket, ComparedBucket } from './bucket';
import type { SeriesOf } from './explorer';
import type { Days } from './filter';

/** What several series count, each value in the order of the buckets; `compared` is null where nothing is compared. */
export interface CountedSeries {
  readonly values: readonly number[];
  readonly compared: readonly number[] | null;
}

/** A trend of any series, with all that the filter selects as the whole that they are parts of. */
export interface SeriesTrend {
  readonly buckets: readonly Bucket[];
  readonly series: readonly (CountedSeries & { readonly of: SeriesOf })[];
  readonly whole: CountedSeries;
  /** The period that is compared and, for each bucket, its days in it (null where it has none); null without one. */
  readonly comparison: (Days & { readonly buckets: readonly (ComparedBucket | null)[] }) | null;
  /** Names by the address form of each single condition; those that name themselves (topics, queries) are not in it. */
  readonly names: Readonly<Record<string, string>>;
}
