import { parseDate, PersianCalendar, toCalendar } from '@internationalized/date';

const two = (number: number) => String(number).padStart(2, '0');

/** A day of the Gregorian calendar (ISO `YYYY-MM-DD`) in the Jalali one, in Latin digits that sort: `1404/10/20`. */
export function jalaliDay(day: string): string {
  const { year, month, day: date } = toCalendar(parseDate(day), new PersianCalendar());
  return `${year}/${two(month)}/${two(date)}`;
}
