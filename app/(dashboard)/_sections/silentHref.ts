import { unfiltered } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';
import { addDays, tehranDay } from '@/lib/domain/tehran';
import type { View } from './view';

/** Whoever is silent had stories in these days before today, else nobody would miss any. */
const DAYS = 14;

/** How many outlets are silent and the list of exactly these, whatever the screen is filtered by; null for none. */
export function silentHref(
  silent: ReadonlySet<string>,
  { filter, now }: Pick<View, 'filter' | 'now'>,
): { readonly count: number; readonly href: string } | null {
  if (silent.size === 0) return null;
  const today = tehranDay(now);
  const days = unfiltered({ from: addDays(today, -DAYS), to: today });
  const listed = { ...days, calendar: filter.calendar, source: [...silent].sort() };
  return { count: silent.size, href: filterHref('/sources', listed) };
}
