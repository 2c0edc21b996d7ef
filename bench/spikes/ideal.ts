import { upperTail } from '@/lib/queries/spikes/negativeBinomial';

/** A day with a spike, and what was ordinary for it. */
export interface SpikeDay {
  readonly count: number;
  /** What the day would have had in the mean. */
  readonly mean: number;
  /** How many times larger than the mean the variance is. */
  readonly dispersion: number;
}

/**
 * The share of spikes that a detector finds which knows the mean and variance of each ordinary day, and calls a day a spike
 * where so many or more are rarest: with `alarms` false ones on a day in the mean, none finds more (Neyman and Pearson 1933).
 * Where whole numbers do not allow exactly as many alarms, it calls the next lower count one with the chance that does.
 */
export function idealRecall(days: readonly SpikeDay[], alarms: number): number {
  if (days.length === 0) return 0;
  const hits = days.map(({ count, mean, dispersion }) => {
    const rarer = upperTail(count + 1, mean, dispersion * mean);
    if (rarer >= alarms) return 0;
    const atLeast = count > 0 ? upperTail(count, mean, dispersion * mean) : 1;
    return Math.min(1, (alarms - rarer) / (atLeast - rarer));
  });
  return hits.reduce((sum, hit) => sum + hit, 0) / days.length;
}
