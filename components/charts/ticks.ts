import type { Bucket } from '@/lib/domain/bucket';
import type { Calendar, Interval } from '@/lib/domain/filterChoices';

interface CalendarDay {
  readonly day: number;
  readonly month: number;
}

type Wanted = (date: CalendarDay, index: number) => boolean;

const every =
  (step: number): Wanted =>
  (_, index) =>
    index % step === 0;
const onDays =
  (...days: readonly number[]): Wanted =>
  ({ day }) =>
    days.includes(day);
const inMonths =
  (...months: readonly number[]): Wanted =>
  ({ day, month }) =>
    day === 1 && months.includes(month);

/** From the finest to the coarsest choice of labels; round days of a month read better than every n-th. */
const LADDERS: Readonly<Record<Interval, readonly Wanted[]>> = {
  day: [
    every(1),
    every(2),
    onDays(1, 5, 10, 15, 20, 25),
    onDays(1, 10, 20),
    onDays(1, 15),
    onDays(1),
    inMonths(1, 4, 7, 10),
    inMonths(1),
  ],
  week: [every(1), every(2), every(4), every(8), every(13), every(26), every(52)],
  month: [every(1), every(2), every(3), inMonths(1, 7), inMonths(1)],
};

/**
 * The indices of the buckets that get a label on the x axis, at most `room` of them, in order. Buckets are those of
 * `interval`; their days are read in `calendar`.
 */
export function chooseTicks(
  buckets: readonly Bucket[],
  interval: Interval,
  calendar: Calendar,
  room: number,
): number[] {
  const dates = buckets.map(({ from }) => calendarDay(from, calendar));
  for (const wanted of LADDERS[interval]) {
    const ticks = dates.flatMap((date, index) => (wanted(date, index) ? [index] : []));
    if (ticks.length > 0 && ticks.length <= room) return ticks;
  }
  const step = Math.max(1, Math.ceil(buckets.length / Math.max(1, room)));
  return buckets.flatMap((_, index) => (index % step === 0 ? [index] : []));
}

const formats = {
  jalali: dayFormat('persian'),
  gregorian: dayFormat('gregory'),
};

function dayFormat(calendar: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en', {
    calendar,
    numberingSystem: 'latn',
    timeZone: 'UTC',
    day: 'numeric',
    month: 'numeric',
  });
}

function calendarDay(day: string, calendar: Calendar): CalendarDay {
  const parts = formats[calendar].formatToParts(new Date(`${day}T00:00:00Z`));
  const read = (type: 'day' | 'month') => Number(parts.find((part) => part.type === type)?.value);
  return { day: read('day'), month: read('month') };
}
