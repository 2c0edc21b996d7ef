import {
  GregorianCalendar,
  parseDate,
  PersianCalendar,
  startOfMonth,
  startOfYear,
  toCalendar,
} from '@internationalized/date';
import type { CalendarDate } from '@internationalized/date';
import type { Calendar } from '@/lib/domain/filterChoices';
import { addDays } from '@/lib/domain/tehran';

/** A period; both days ISO Tehran days, inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A ready-made period; `key` is its message key below `filters`. */
export interface Preset extends Period {
  readonly key: 'last7' | 'last30' | 'last90' | 'thisMonth' | 'thisYear' | 'all';
}

/**
 * The ready-made periods that end today; months and years are the calendar's own.
 *
 * @param today ISO Tehran day.
 * @param span the first and last day that hold a story; null without any, and then there is no «all».
 */
export function presets(today: string, calendar: Calendar, span: Period | null): Preset[] {
  const date = toCalendar(parseDate(today), calendar === 'jalali' ? new PersianCalendar() : new GregorianCalendar());
  const since = (start: CalendarDate) => toCalendar(start, new GregorianCalendar()).toString();
  const made: Preset[] = [
    { key: 'last7', from: addDays(today, -6), to: today },
    { key: 'last30', from: addDays(today, -29), to: today },
    { key: 'last90', from: addDays(today, -89), to: today },
    { key: 'thisMonth', from: since(startOfMonth(date)), to: today },
    { key: 'thisYear', from: since(startOfYear(date)), to: today },
  ];
  return span ? [...made, { key: 'all', from: span.from, to: span.to > today ? span.to : today }] : made;
}
