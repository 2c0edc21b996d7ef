import type { Db } from '@/lib/db/client';
import type { Bucket } from '@/lib/domain/bucket';
import { buckets, type Period } from '../filter/buckets';
import { withGaps } from '../filter/gaps';
import { deliveredDays } from './deliveredDays';

/** The buckets of a period as charts draw them, those without any number marked. */
export async function trendBuckets(db: Db, period: Period, now: Date): Promise<Bucket[]> {
  return withGaps(buckets(period, now), await deliveredDays(db, period), now);
}
