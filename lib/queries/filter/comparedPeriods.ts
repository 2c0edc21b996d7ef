import type { Filter } from '@/lib/domain/filter';
import { addDays, daysInclusive, tehranDay } from '@/lib/domain/tehran';

/** Two periods of equally many complete days, the later one first; inclusive ISO Tehran days. */
export interface ComparedPeriods {
  readonly from: string;
  readonly to: string;
  readonly previousFrom: string;
  readonly previousTo: string;
}

/**
 * What a change compares: the complete days of a period (today and what comes after are none) with as many days before.
 * Null when the period has no complete day, or when the archive, whose first day is `firstDay`, does not reach back over
 * the whole of the days before: a rise from days that nobody collected would be no rise.
 */
export function comparedPeriods(
  { from, to }: Pick<Filter, 'from' | 'to'>,
  now: Date,
  firstDay: string | null,
): ComparedPeriods | null {
  const yesterday = addDays(tehranDay(now), -1);
  const last = to < yesterday ? to : yesterday;
  if (last < from) return null;
  const previousFrom = addDays(from, -daysInclusive(from, last));
  if (firstDay === null || previousFrom < firstDay) return null;
  return { from, to: last, previousFrom, previousTo: addDays(from, -1) };
}
