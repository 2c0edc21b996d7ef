import type { Filter } from '@/lib/domain/filter';
import { daysInclusive } from '@/lib/domain/tehran';
import type { Period } from './buckets';

/** The period of a filter in an interval that gives a sparkline about 4 to 31 points, whatever the charts use. */
export function sparkPeriod({ from, to, calendar }: Filter): Period {
  const days = daysInclusive(from, to);
  return { from, to, calendar, interval: days <= 31 ? 'day' : days <= 31 * 7 ? 'week' : 'month' };
}
