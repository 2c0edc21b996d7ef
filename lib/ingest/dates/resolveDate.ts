import {
  CalendarDate,
  CalendarDateTime,
  GregorianCalendar,
  PersianCalendar,
  toCalendar,
  toZoned,
} from '@internationalized/date';
import type { PublishedAt } from '@/lib/domain/article';
import { tehranDay } from '@/lib/domain/tehran';
import type { WrittenDate } from './findDates';
import type { WrittenTime } from './findTime';
import type { Written } from './readDate';

export type Impossible = 'impossible' | 'unknown-zone' | 'future' | 'too-old';

export interface DateContext {
  /** The IANA zone of a time that is written without one. */
  readonly timeZone: string;
  /** The instant that decides what lies in the future. */
  readonly now: Date;
}

const TEHRAN = 'Asia/Tehran';
const DAY_MS = 86_400_000;
const FIRST_DAY = '1900-01-01';
const gregorian = new GregorianCalendar();
const persian = new PersianCalendar();

/** The zones whose clocks are written beside Jalali dates. */
const JALALI_ZONES: ReadonlySet<string> = new Set([TEHRAN, 'Iran', 'Asia/Kabul']);

/** RFC 2822, 4.3: two digits mean 2000 to 2049 or 1950 to 1999. */
function fullYear(date: WrittenDate): number | null {
  if (date.yearDigits === 4) return date.year;
  if (date.calendar === 'persian') return null;
  return date.year + (date.year < 50 ? 2000 : 1900);
}

/** The calendar day, in the Gregorian calendar; null when no such day exists. A year from 1200 to 1500 is Jalali. */
function calendarDay(written: WrittenDate): CalendarDate | null {
  const year = fullYear(written);
  if (year === null) return null;
  const jalali = year >= 1200 && year <= 1500;
  if (written.calendar !== null && (written.calendar === 'persian') !== jalali) return null;
  if (written.month < 1 || written.month > 12 || year < 1) return null;
  const calendar = jalali ? persian : gregorian;
  const first = new CalendarDate(calendar, year, written.month, 1);
  if (written.day < 1 || written.day > calendar.getDaysInMonth(first)) return null;
  return toCalendar(first.set({ day: written.day }), gregorian);
}

/**
 * A Jalali date without a zone stands beside the clock of a country that uses that calendar: a zone such as UTC, given
 * for the ISO times of a mixed file, is not meant for it.
 */
function zoneOf(time: WrittenTime, written: WrittenDate, timeZone: string): string {
  if (time.zone?.kind === 'name') return time.zone.name;
  const jalali = written.year >= 1200 && written.year <= 1500;
  return jalali && !JALALI_ZONES.has(timeZone) ? TEHRAN : timeZone;
}

/** Milliseconds since 1970; a time that a clock change skips or repeats is read as `compatible` in Temporal's sense. */
function instantOf(day: CalendarDate, time: WrittenTime, written: WrittenDate, timeZone: string): number | null {
  // ISO 8601: 24:00 is the end of the day.
  const isEnd = time.hour === 24 && time.minute === 0 && time.second === 0;
  if (!((time.hour <= 23 || isEnd) && time.minute <= 59 && time.second <= 59)) return null;
  const { year, month, day: date } = isEnd ? day.add({ days: 1 }) : day;
  const local = new CalendarDateTime(year, month, date, time.hour % 24, time.minute, time.second);
  if (time.zone?.kind === 'offset') return toZoned(local, 'UTC').toDate().getTime() - time.zone.minutes * 60_000;
  return toZoned(local, zoneOf(time, written, timeZone))
    .toDate()
    .getTime();
}

/** The instant, its precision and its Tehran day for what was written; or why it cannot be when a story appeared. */
export function resolveDate({ date, time }: Written, { timeZone, now }: DateContext): PublishedAt | Impossible {
  const day = calendarDay(date);
  if (!day) return 'impossible';
  if (time?.zone?.kind === 'unknown') return 'unknown-zone';
  const at = time ? instantOf(day, time, date, timeZone) : toZoned(day, TEHRAN).toDate().getTime();
  if (at === null) return 'impossible';
  if (at > now.getTime() + DAY_MS) return 'future';
  const instant = new Date(at);
  const published = time ? tehranDay(instant) : day.toString();
  if (published < FIRST_DAY) return 'too-old';
  return { instant: instant.toISOString(), precision: time ? 'minute' : 'day', day: published };
}
