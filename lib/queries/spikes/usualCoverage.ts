import { addDays } from '@/lib/domain/tehran';
import type { DayFactor } from './dayFactors';
import { median } from './median';

/** How many days before a day its baseline is taken from. */
export const BASELINE_DAYS = 56;
/** Without this many days of coverage among them nothing is called usual. */
const LEAST_DAYS = 14;

/**
 * The coverage that each day of a series lets expect: the median of the eight weeks before, ordinary days' worth, times what
 * its kind of day does; null where too few of those days had any. `from` is the ISO Tehran day of the first value.
 */
export function usualCoverage(
  from: string,
  coverage: readonly number[],
  dayFactor: DayFactor,
): readonly (number | null)[] {
  const factors = coverage.map((_, at) => dayFactor(addDays(from, at)));
  const levels = coverage.map((value, at) => value / (factors[at] ?? 1));
  return coverage.map((_, at) => {
    const past = levels.slice(Math.max(0, at - BASELINE_DAYS), at).filter((level) => level > 0);
    return past.length < LEAST_DAYS ? null : median(past) * (factors[at] ?? 1);
  });
}
