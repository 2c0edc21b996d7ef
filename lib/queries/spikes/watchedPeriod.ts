import { over, type Filter } from '@/lib/domain/filter';
import { addDays, tehranDay } from '@/lib/domain/tehran';
import { BASELINE_DAYS } from './usualCoverage';

/** Of a longer period only so many days, the last ones, are searched for spikes. */
const MOST_DAYS = 92;

/** Which days of a filter are searched, and the filter that also holds the days which say what is usual. */
export interface Watched {
  /** The first and the last ISO Tehran day that may be a spike. */
  readonly first: string;
  readonly last: string;
  readonly filter: Filter;
}

/** The days up to today of a filter's period, with the eight weeks before them; null where the period has not begun. */
export function watchedPeriod(filter: Filter, now: Date): Watched | null {
  const today = tehranDay(now);
  const last = filter.to < today ? filter.to : today;
  const earliest = addDays(last, 1 - MOST_DAYS);
  const first = filter.from > earliest ? filter.from : earliest;
  if (first > last) return null;
  return { first, last, filter: over(filter, { from: addDays(first, -BASELINE_DAYS), to: last }) };
}
