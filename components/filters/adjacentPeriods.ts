import { addDays, daysInclusive } from '@/lib/domain/tehran';
import type { Period } from './presets';

/** The periods of as many days before and after a period; none after when it would begin after `today` (all ISO Tehran days). */
export function adjacentPeriods(
  { from, to }: Period,
  today: string,
): { readonly previous: Period; readonly next: Period | null } {
  const days = daysInclusive(from, to);
  const next = { from: addDays(to, 1), to: addDays(to, days) };
  return {
    previous: { from: addDays(from, -days), to: addDays(from, -1) },
    next: next.from > today ? null : next,
  };
}
