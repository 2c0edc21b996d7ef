import { CalendarDate, PersianCalendar, toCalendar, GregorianCalendar } from '@internationalized/date';
import { fold } from '@/lib/text/01-normalise';

const PATTERN = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
/** No story is older, none can come from later: ingest refuses them. Bounds what a trend has to draw. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2100-12-31';

/**
 * The ISO Gregorian day of a date as people type it into an address: `2025-11-30`, `1404/09/09`, also in Persian or
 * Arabic digits. A year from 1200 to 1500 is Jalali. Null when it is no date, or none from 1900 to 2100.
 */
export function periodDay(text: string): string | null {
  const [, year, month, day] = PATTERN.exec(fold(text).trim())?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const calendar = year >= 1200 && year <= 1500 ? new PersianCalendar() : new GregorianCalendar();
  const date = new CalendarDate(calendar, year, month, day);
  // CalendarDate moves an impossible date to the nearest possible one; an analyst should be told instead.
  if (date.month !== month || date.day !== day) return null;
  const iso = toCalendar(date, new GregorianCalendar()).toString();
  return iso >= FIRST_DAY && iso <= LAST_DAY ? iso : null;
}
