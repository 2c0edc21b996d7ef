import type { Bucket } from './bucket';

/** One line of a trend chart: the values stand in the order of the buckets. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly values: readonly number[];
}

/** What a trend chart draws: its buckets, the oldest first, and its lines. */
export interface Trend {
  readonly buckets: readonly Bucket[];
  readonly series: readonly Series[];
}
