import { over, partOf, type Days, type Filter } from '@/lib/domain/filter';
import type { Total } from '@/lib/domain/totals';
import { formatDayRange, type DayStyle } from '@/lib/format';
import type { ChangePart } from './Change';

/** The two periods of a change, inclusive Tehran days (ISO). */
export type ComparedPeriods = Omit<NonNullable<Total['compared']>, 'count'>;

/** The two counts of a change with their periods in words; `href` gives the address that lists a filter's units. */
export function changeParts(
  counts: { readonly now: number; readonly before: number },
  periods: ComparedPeriods,
  filter: Filter,
  href: (filter: Filter) => string,
  style: DayStyle,
): { readonly now: ChangePart; readonly before: ChangePart } {
  const part = (count: number, days: Days, counted: Filter): ChangePart => ({
    count,
    period: formatDayRange(days.from, days.to, style),
    href: href(counted),
  });
  const now = { from: periods.from, to: periods.to };
  const before = { from: periods.previousFrom, to: periods.previousTo };
  return {
    now: part(counts.now, now, partOf(filter, now)),
    // A whole of its own, in which a text counts once again.
    before: part(counts.before, before, over(filter, before)),
  };
}
