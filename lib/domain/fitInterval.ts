import type { Interval } from './filterChoices';
import { daysInclusive } from './tehran';

/** More points than this neither fit a screen nor tell anything that a coarser line does not. */
const MAX_BUCKETS = 800;
const DAYS_PER_BUCKET: Readonly<Record<Interval, number>> = { day: 1, week: 7, month: 29 };

/** The interval that reads well for a period of ISO days, both included. */
export function defaultInterval(from: string, to: string): Interval {
  const days = daysInclusive(from, to);
  return days <= 92 ? 'day' : days <= 370 ? 'week' : 'month';
}

/**
 * The interval asked for, or the next coarser one that keeps a trend of the period (ISO days, both included) drawable: at
 * most `most` buckets, as far as months allow.
 */
export function fitInterval(asked: Interval, from: string, to: string, most = MAX_BUCKETS): Interval {
  const days = daysInclusive(from, to);
  const fits = (interval: Interval) => days / DAYS_PER_BUCKET[interval] <= most;
  if (fits(asked)) return asked;
  return asked === 'day' && fits('week') ? 'week' : 'month';
}
