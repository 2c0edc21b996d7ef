import type { Days } from './filter';

/** One bucket of a trend. `from` and `to` are inclusive Tehran days clipped to the filter's period. */
export interface Bucket {
  readonly from: string;
  readonly to: string;
  /** True when the bucket contains now, so that its count can still rise. */
  readonly incomplete: boolean;
  /**
   * Why the bucket has no number at all, rather than a zero: no source delivered a story on any of its days (the days
   * before the archive began are such), or all of it lies ahead. Missing where it has a number.
   */
  readonly gap?: 'silent' | 'ahead';
}

/** The days with which a bucket is compared. */
export type ComparedBucket = Days & Pick<Bucket, 'gap'>;
