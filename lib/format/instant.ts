import type { Locale } from '@/lib/domain/locale';
import type { When } from '@/lib/domain/rows/when';
import { tehranDay } from '@/lib/domain/tehran';
import { formatDay, type DayStyle } from './day';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const clocks: Record<Locale, Intl.DateTimeFormat> = { fa: clock('fa'), en: clock('en') };
const relatives: Record<Locale, Intl.RelativeTimeFormat> = {
  fa: new Intl.RelativeTimeFormat('fa', { numeric: 'always' }),
  en: new Intl.RelativeTimeFormat('en', { numeric: 'always' }),
};

function clock(locale: Locale): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Tehran',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

/** The time of day in Tehran, hours and minutes on a 24-hour clock. `instant` is ISO 8601 with a zone. */
export function formatTime(instant: string, locale: Locale): string {
  return clocks[locale].format(new Date(instant));
}

/** Day and time in Tehran: «۴ آذر ۱۴۰۴، ۰۹:۱۲». `instant` is ISO 8601 with a zone. */
export function formatInstant(instant: string, style: DayStyle): string {
  const comma = style.locale === 'fa' ? '،' : ',';
  return `${formatDay(tehranDay(new Date(instant)), style)}${comma} ${formatTime(instant, style.locale)}`;
}

/** When a story appeared, with its time only where the time is known. */
export function formatWhen(when: When, style: DayStyle): string {
  return when.precision === 'day' ? formatDay(when.day, style) : formatInstant(when.instant, style);
}

/**
 * How long ago an instant was, in the largest whole unit: «۳ دقیقه پیش»; less than a minute is «همین حالا».
 * An instant after `now` (a clock that is ahead) counts as now.
 */
export function formatRelative(instant: string, now: Date, locale: Locale): string {
  const passed = now.getTime() - Date.parse(instant);
  if (passed < MINUTE) return locale === 'fa' ? 'همین حالا' : 'just now';
  const ago = (unit: Intl.RelativeTimeFormatUnit, size: number) =>
    relatives[locale].format(-Math.floor(passed / size), unit);
  if (passed < HOUR) return ago('minute', MINUTE);
  if (passed < DAY) return ago('hour', HOUR);
  if (passed < 30 * DAY) return ago('day', DAY);
  if (passed < 365 * DAY) return ago('month', 30 * DAY);
  return ago('year', 365 * DAY);
}
