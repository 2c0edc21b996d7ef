import type { Db } from '@/lib/db/client';
import type { SeriesOf } from '@/lib/domain/explorer';
import type { Days, Filter } from '@/lib/domain/filter';
import { seriesOf } from './seriesOf';
import { seriesQuestions } from './seriesQuestions';

/** The counts of each series, one value a bucket; the buckets follow each other and lie within the filter's period. */
export async function countSeries(
  db: Db,
  filter: Filter,
  ofs: readonly SeriesOf[],
  buckets: readonly Days[],
): Promise<number[][]> {
  const counts = ofs.map(() => buckets.map(() => 0));
  if (buckets.length === 0) return counts;
  await Promise.all(
    seriesQuestions(filter, ofs).map(async ({ question, lines }) => {
      const found = await seriesOf(db, question, buckets);
      for (const [key, index] of lines) counts[index] = [...(found.get(key) ?? buckets.map(() => 0))];
    }),
  );
  return counts;
}
