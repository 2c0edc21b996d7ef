import type { Days } from '@/lib/domain/filter';
import type { ChartNote } from './lines';
import type { BucketRange } from './marks/Bands';

const meets = (bucket: Days, { from, to }: Days) => bucket.from <= to && bucket.to >= from;

/** The names of the notes of which a day lies in a bucket. */
export function notesIn(notes: readonly ChartNote[], bucket: Days): readonly string[] {
  return notes.filter((note) => meets(bucket, note)).flatMap(({ name }) => name ?? []);
}

/** The buckets that a note covers; null when it covers none. */
export function bucketsOf(note: Days, buckets: readonly Days[]): BucketRange | null {
  const first = buckets.findIndex((bucket) => meets(bucket, note));
  if (first < 0) return null;
  return { first, last: buckets.findLastIndex((bucket) => meets(bucket, note)) };
}
