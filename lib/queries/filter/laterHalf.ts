import { over, type Filter } from '@/lib/domain/filter';
import { addDays, daysInclusive, tehranDay } from '@/lib/domain/tehran';

/**
 * The filter over the later half of its complete days, which the earlier half can be compared with: for a period that
 * the archive, whose first day is `firstDay`, does not reach back beyond. Of an odd number of days the oldest belongs to
 * neither. Null when there are no two complete days.
 */
export function laterHalf(filter: Filter, now: Date, firstDay: string | null): Filter | null {
  if (firstDay === null) return null;
  const yesterday = addDays(tehranDay(now), -1);
  const from = filter.from > firstDay ? filter.from : firstDay;
  const to = filter.to < yesterday ? filter.to : yesterday;
  const half = Math.floor(daysInclusive(from, to) / 2);
  return half < 1 ? null : over(filter, { from: addDays(to, 1 - half), to });
}
