import type { Filter } from '@/lib/domain/filter';
import type { Total } from '@/lib/domain/views';
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
  const part = (count: number, from: string, to: string): ChangePart => ({
    count,
    period: formatDayRange(from, to, style),
    href: href({ ...filter, from, to }),
  });
  return {
    now: part(counts.now, periods.from, periods.to),
    before: part(counts.before, periods.previousFrom, periods.previousTo),
  };
}
