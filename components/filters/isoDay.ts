import { GregorianCalendar, toCalendar, type DateValue } from '@internationalized/date';

/** A date of any calendar as an ISO day `YYYY-MM-DD` (Gregorian); a time of day is left out. */
export function isoDay(date: DateValue): string {
  return toCalendar(date, new GregorianCalendar()).toString().slice(0, 10);
}
