import type { Db } from '@/lib/db/client';
import type { Comparison, SeriesOf } from '@/lib/domain/explorer';
import { over, type Days, type Filter } from '@/lib/domain/filter';
import type { SeriesTrend } from '@/lib/domain/seriesTrend';
import { addDays } from '@/lib/domain/tehran';
import { comparedDays } from '../filter/comparedDays';
import { withGaps } from '../filter/gaps';
import { countSeries } from './countSeries';
import { deliveredDays } from './deliveredDays';

/** Days that belong to no bucket, such as a leap day, as stretches between those that do: counts need days without gaps. */
function filledUp(days: readonly Days[]): { stretch: Days; bucket: boolean }[] {
  return days.flatMap((own, at) => {
    const next = days[at + 1];
    const after = addDays(own.to, 1);
    const between = next && next.from > after ? [{ from: after, to: addDays(next.from, -1) }] : [];
    return [{ stretch: own, bucket: true }, ...between.map((stretch) => ({ stretch, bucket: false }))];
  });
}

/** What series are compared with: the days of each bucket in the earlier period, and what each series counts there. */
export interface Compared {
  readonly comparison: SeriesTrend['comparison'];
  /** In the order of the series, a value a bucket (0 where it has no days); null when nothing is compared. */
  readonly counts: readonly (readonly number[])[] | null;
}

/** Counts series over the days with which the buckets are compared; the earlier period is a whole of its own. */
export async function compareSeries(
  db: Db,
  { filter, ofs, buckets }: { filter: Filter; ofs: readonly SeriesOf[]; buckets: readonly Days[] },
  compare: Comparison,
  now: Date,
): Promise<Compared> {
  if (compare === 'none') return { comparison: null, counts: null };
  const days = comparedDays(buckets, compare, filter.calendar);
  const there = days.flatMap((each) => each ?? []);
  const [first, last] = [there[0], there.at(-1)];
  if (!first || !last) return { comparison: null, counts: null };
  const period = { from: first.from, to: last.to };
  const stretches = filledUp(there);
  const [counted, delivered] = await Promise.all([
    countSeries(
      db,
      over(filter, period),
      ofs,
      stretches.map(({ stretch }) => stretch),
    ),
    deliveredDays(db, period),
  ]);
  const inBuckets = counted.map((values) => values.filter((_, at) => stretches[at]?.bucket));
  const marked = withGaps(
    there.map((each) => ({ ...each, incomplete: false })),
    delivered,
    now,
  );
  // Buckets without days take no value from the row of those that have some.
  const place = days.map((each) => (each ? there.indexOf(each) : -1));
  return {
    comparison: {
      ...period,
      buckets: place.map((at) => {
        const bucket = marked[at];
        return bucket ? { from: bucket.from, to: bucket.to, gap: bucket.gap } : null;
      }),
    },
    counts: inBuckets.map((values) => place.map((at) => values[at] ?? 0)),
  };
}
