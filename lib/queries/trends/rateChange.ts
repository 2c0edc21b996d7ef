/** What a count is out of: how much there was of it in the two spans. */
export interface Exposure {
  readonly now: number;
  readonly before: number;
}

function surplus(count: number, expected: number): number {
  return count === 0 ? 0 : count * Math.log(count / expected);
}

/**
 * How surely the rate of an event differs between two spans: the log-likelihood ratio G² of «two Poisson rates» against
 * «one» (Dunning 1993; in this form Rayson and Garside 2000), negative where the rate fell. Under one rate its size is
 * that of χ² with one degree of freedom: above 3.84 in one of twenty cases. 0 where there is nothing to compare.
 */
export function rateChange(now: number, before: number, exposure: Exposure): number {
  const { now: days, before: daysBefore } = exposure;
  if (now + before === 0 || days <= 0 || daysBefore <= 0) return 0;
  const rate = (now + before) / (days + daysBefore);
  const sure = 2 * (surplus(now, rate * days) + surplus(before, rate * daysBefore));
  return Math.sign(now / days - before / daysBefore) * sure;
}

const EQUAL: Exposure = { now: 1, before: 1 };

/**
 * The weaker of two changes over equally many days: of the count itself and of its share of all that was counted
 * (`all`); 0 where the two point to different sides. So neither a new outlet, which raises everybody's counts, nor a
 * quiet week, which raises shares, makes anybody rise.
 */
export function soundChange(now: number, before: number, all: Exposure): number {
  const [byDays, byShare] = [rateChange(now, before, EQUAL), rateChange(now, before, all)];
  if (Math.sign(byDays) !== Math.sign(byShare)) return 0;
  return Math.abs(byDays) < Math.abs(byShare) ? byDays : byShare;
}
