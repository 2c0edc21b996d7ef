import { GregorianCalendar, parseDate, PersianCalendar, startOfMonth, toCalendar } from '@internationalized/date';
import type { Bucket } from '@/lib/domain/bucket';
import type { Filter } from '@/lib/domain/filter';
import type { Calendar, Interval } from '@/lib/domain/filterChoices';
import { addDays, tehranDay } from '@/lib/domain/tehran';

/** What {@link buckets} reads of a filter. */
export type Period = Pick<Filter, 'from' | 'to' | 'interval' | 'calendar'>;

/** The first day (ISO) of the bucket after the one that holds `day`. */
function nextStart(day: string, interval: Interval, calendar: Calendar): string {
  if (interval === 'day') return addDays(day, 1);
  if (interval === 'week') {
    const sinceSaturday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 1) % 7;
    return addDays(day, 7 - sinceSaturday);
  }
  const date = toCalendar(parseDate(day), calendar === 'jalali' ? new PersianCalendar() : new GregorianCalendar());
  return toCalendar(startOfMonth(date).add({ months: 1 }), new GregorianCalendar()).toString();
}

/**
 * The buckets of a period, oldest first: days, weeks from Saturday, or months of the calendar, the first and the last
 * clipped to the period. Together they hold each day of the period once. All days are ISO Tehran days; `now` decides
 * which one bucket is incomplete.
 */
export function buckets(period: Period, now: Date): Bucket[] {
  const today = tehranDay(now);
  const found: Bucket[] = [];
  for (let from = period.from; from <= period.to;) {
    const next = nextStart(from, period.interval, period.calendar);
    const end = addDays(next, -1);
    const to = end < period.to ? end : period.to;
    found.push({ from, to, incomplete: from <= today && today <= to });
    from = next;
  }
  return found;
}
