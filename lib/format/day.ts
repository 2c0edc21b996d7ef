import type { Calendar } from '@/lib/domain/filterChoices';
import type { Locale } from '@/lib/domain/locale';

/** How days are written: the language of the words and digits, and the calendar that counts them. */
export interface DayStyle {
  readonly locale: Locale;
  readonly calendar: Calendar;
}

interface DayParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly weekday: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat({ locale, calendar }: DayStyle): Intl.DateTimeFormat {
  const tag = `${locale}-u-ca-${calendar === 'jalali' ? 'persian' : 'gregory'}`;
  const known = formats.get(tag);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
  });
  formats.set(tag, made);
  return made;
}

// The parts are put together here, not by Intl: its order and its «AP» era differ between versions of its data.
function dayParts(day: string, style: DayStyle): DayParts {
  const parts = dayFormat(style).formatToParts(new Date(`${day}T12:00:00Z`));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return { day: part('day'), month: part('month'), year: part('year'), weekday: part('weekday') };
}

/**
 * A calendar day in words: «۴ آذر ۱۴۰۴», "25 November 2025".
 *
 * @param day ISO `YYYY-MM-DD` (Gregorian); no time zone is involved.
 * @param options.year false leaves the year out; `options.weekday` puts the name of the weekday in front.
 */
export function formatDay(
  day: string,
  style: DayStyle,
  options: { readonly year?: boolean; readonly weekday?: boolean } = {},
): string {
  const parts = dayParts(day, style);
  const words = [`${parts.day} ${parts.month}`];
  if (options.year !== false) words.push(parts.year);
  if (options.weekday) words.unshift(parts.weekday + (style.locale === 'en' ? ',' : ''));
  return words.join(' ');
}

/** The month of a day in words: «آذر ۱۴۰۴», "November 2025". `day` is ISO `YYYY-MM-DD`. */
export function formatMonth(day: string, style: DayStyle): string {
  const { month, year } = dayParts(day, style);
  return `${month} ${year}`;
}

/**
 * A period in words, naming a month or year that both ends share only once: «۲۲ مهر تا ۲۱ آذر ۱۴۰۴», "1 – 25 November 2025".
 *
 * @param from first day, ISO `YYYY-MM-DD`.
 * @param to last day, inclusive, ISO `YYYY-MM-DD`.
 */
export function formatDayRange(from: string, to: string, style: DayStyle): string {
  if (from === to) return formatDay(from, style);
  const start = dayParts(from, style);
  const end = dayParts(to, style);
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  const first = sameMonth ? start.day : formatDay(from, style, { year: !sameYear });
  return `${first}${style.locale === 'fa' ? ' تا ' : ' – '}${formatDay(to, style)}`;
}
