import { parseDateTime, toZoned } from '@internationalized/date';

/**
 * The instant at which Tehran's clocks show `time` (`HH:MM`) on `day` (ISO `YYYY-MM-DD`), by the zone's rules of that
 * day; of a time that a clock change repeats the first, of one that it skips the one an hour on.
 */
export function tehranInstant(day: string, time: string): Date {
  return toZoned(parseDateTime(`${day}T${time}`), 'Asia/Tehran').toDate();
}
