import { GregorianCalendar, parseDate, PersianCalendar, toCalendar } from '@internationalized/date';
import type { Comparison } from '@/lib/domain/explorer';
import type { Days } from '@/lib/domain/filter';
import type { Calendar } from '@/lib/domain/filterChoices';
import { addDays, daysInclusive } from '@/lib/domain/tehran';

/** The same day (ISO) of the year before in a calendar; null for a leap day whose year before has none. */
function yearBefore(day: string, calendar: Calendar): string | null {
  const date = toCalendar(parseDate(day), calendar === 'jalali' ? new PersianCalendar() : new GregorianCalendar());
  const before = date.subtract({ years: 1 });
  if (before.day !== date.day || before.month !== date.month) return null;
  return toCalendar(before, new GregorianCalendar()).toString();
}

/** The days of the year before that `from` to `to` stand for; null where there is none. */
function yearOfDays({ from, to }: Days, calendar: Calendar): Days | null {
  const first = yearBefore(from, calendar) ?? yearBefore(addDays(from, 1), calendar);
  const last = yearBefore(to, calendar) ?? yearBefore(addDays(to, -1), calendar);
  return first !== null && last !== null && first <= last ? { from: first, to: last } : null;
}

/**
 * What each bucket of a period is compared with: with `previous` the days that lie before it by the length of the whole
 * period, with `year` the same days of the year before, by the calendar. A leap day has no such day, and one of the year
 * before is nobody's. All inclusive ISO Tehran days; the days of different buckets do not overlap.
 */
export function comparedDays(
  buckets: readonly Days[],
  compare: Exclude<Comparison, 'none'>,
  calendar: Calendar,
): (Days | null)[] {
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (!first || !last) return [];
  if (compare === 'year') return buckets.map((bucket) => yearOfDays(bucket, calendar));
  const length = daysInclusive(first.from, last.to);
  return buckets.map(({ from, to }) => ({ from: addDays(from, -length), to: addDays(to, -length) }));
}
