import type { Days } from '@/lib/domain/filter';
import type { Interval } from '@/lib/domain/filterChoices';
import { formatDay, formatDayRange, formatMonth, type DayStyle } from '@/lib/format';

/** A bucket in words: its day with the weekday, or its first to its last day (inclusive Tehran days). */
export function bucketLabel({ from, to }: Days, style: DayStyle): string {
  return from === to ? formatDay(from, style, { weekday: true }) : formatDayRange(from, to, style);
}

/** The short form of a bucket for the x axis: its first day, or its month. */
export function tickLabel({ from }: Days, interval: Interval, style: DayStyle): string {
  return interval === 'month' ? formatMonth(from, style) : formatDay(from, style, { year: false });
}
