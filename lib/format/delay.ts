import type { Locale } from '@/lib/domain/locale';
import type { When } from '@/lib/domain/rows/when';
import { daysInclusive } from '@/lib/domain/tehran';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function amount(value: number, unit: 'minute' | 'hour' | 'day', locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.floor(value));
}

/** How long after one story another came: in words, or that it was within a minute, or on a day whose hours are not known. */
export type Delay = { readonly kind: 'after'; readonly text: string } | { readonly kind: 'atOnce' | 'sameDay' };

/** The time from an earlier to a later story in its largest whole unit: «۳ ساعت»; in days where either has no time of day. */
export function formatDelay(earlier: When, later: When, locale: Locale): Delay {
  if (earlier.precision === 'day' || later.precision === 'day') {
    const days = daysInclusive(earlier.day, later.day) - 1;
    return days < 1 ? { kind: 'sameDay' } : { kind: 'after', text: amount(days, 'day', locale) };
  }
  const passed = Date.parse(later.instant) - Date.parse(earlier.instant);
  if (passed < MINUTE) return { kind: 'atOnce' };
  if (passed < HOUR) return { kind: 'after', text: amount(passed / MINUTE, 'minute', locale) };
  if (passed < 2 * DAY) return { kind: 'after', text: amount(passed / HOUR, 'hour', locale) };
  return { kind: 'after', text: amount(passed / DAY, 'day', locale) };
}
