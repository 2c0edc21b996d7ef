import type { Bucket } from '@/lib/domain/bucket';
import { addDays, tehranDay } from '@/lib/domain/tehran';

function someDay({ from, to }: { from: string; to: string }, wanted: (day: string) => boolean): boolean {
  for (let day = from; day <= to; day = addDays(day, 1)) if (wanted(day)) return true;
  return false;
}

/**
 * The buckets with those marked that have no number: where on no day up to today any source delivered a story, or which
 * lie ahead of today. Today alone is never silent, since it can still bring something. `delivered` holds the Tehran days
 * (ISO) of the buckets on which some source delivered a story.
 */
export function withGaps<B extends Omit<Bucket, 'gap'>>(
  buckets: readonly B[],
  delivered: ReadonlySet<string>,
  now: Date,
): (B & Pick<Bucket, 'gap'>)[] {
  const today = tehranDay(now);
  return buckets.map((bucket) => {
    if (bucket.from > today) return { ...bucket, gap: 'ahead' as const };
    const past = { from: bucket.from, to: bucket.to < today ? bucket.to : today };
    const silent = bucket.from < today && !someDay(past, (day) => delivered.has(day));
    return silent ? { ...bucket, gap: 'silent' as const } : bucket;
  });
}
