/** A past day: what was counted, and what coverage it was counted in. */
export interface PastDay {
  readonly count: number;
  /** More than 0. */
  readonly exposure: number;
  /** How many days it lies back, from 1. */
  readonly age: number;
}

/** What past days make of a day to come. */
export interface Baseline {
  /** Counts for each unit of exposure. */
  readonly rate: number;
  /** How many times larger than Poisson's the variance is; at least 1. */
  readonly dispersion: number;
  /** The weight of the days that the rate rests on: a day of today's age and no outlier has 1. */
  readonly weight: number;
}

/** Standardised residuals beyond this are taken for earlier spikes and weighed down. */
const OUTLYING = 2.58;
/** How steeply: by the fourth power, as news spikes more often than the diseases for which the square was chosen. */
const STEEPNESS = 4;
const ROUNDS = 4;
/** The share of days, those with the highest rates, that the first estimate leaves out. */
const TRIMMED = 0.1;
/** After so many days a day counts half for the rate, so that it follows a drift. */
const HALF_LIFE = 28;
/** Counted on top, so that what was never seen is not impossible (Jeffreys). */
const HALF_A_UNIT = 0.5;

type Weights = readonly number[];

/**
 * `kept` weighs days by how much they look like usual ones; the rate also prefers the later ones, which `fresh` tells. Thousands
 * of days are estimated for one screen.
 */
function estimate(days: readonly PastDay[], fresh: Weights, kept: Weights): Baseline {
  let [weight, count, covered, keptSum, squares] = [0, HALF_A_UNIT, 0, 0, 0];
  days.forEach((day, at) => {
    const recent = (kept[at] ?? 0) * (fresh[at] ?? 0);
    weight += recent;
    count += recent * day.count;
    covered += recent * day.exposure;
  });
  const rate = count / covered;
  days.forEach((day, at) => {
    const mean = rate * day.exposure;
    keptSum += kept[at] ?? 0;
    squares += ((kept[at] ?? 0) * (day.count - mean) ** 2) / mean;
  });
  return { rate, weight, dispersion: Math.max(1, squares / Math.max(1, keptSum - 1)) };
}

/** Anscombe's residual of a Poisson count, over the square root of the dispersion: about standard normal. */
function residual({ count, exposure }: PastDay, { rate, dispersion }: Baseline): number {
  const mean = rate * exposure;
  return (
    (1.5 * (Math.cbrt(count * count) - Math.cbrt(mean * mean))) / (Math.sqrt(Math.cbrt(mean)) * Math.sqrt(dispersion))
  );
}

/** All days but those of the highest rates. */
function trimmed(days: readonly PastDay[]): Weights {
  const rates = days.map(({ count, exposure }) => count / exposure);
  const limit = [...rates].sort((a, b) => b - a)[Math.floor(days.length * TRIMMED)] ?? Infinity;
  return rates.map((rate) => (rate > limit ? 0 : 1));
}

/**
 * The usual rate of past days and its dispersion, robust against earlier spikes among them: a quasi-Poisson fit, repeated
 * with days far above it weighed down by their residual. This is the algorithm of Farrington et al. (1996) as improved by
 * Noufaily et al., «An improved algorithm for outbreak detection in multiple surveillance systems», Statistics in Medicine
 * 32 (2013), with the coverage of each day in place of its terms for season and trend. `days` holds at least one.
 */
export function baselineOf(days: readonly PastDay[]): Baseline {
  const fresh = days.map(({ age }) => 0.5 ** (age / HALF_LIFE));
  let kept = trimmed(days);
  let found = estimate(days, fresh, kept);
  for (let round = 0; round < ROUNDS; round++) {
    const before = kept;
    const current = found;
    kept = days.map((day) => {
      // Most days are not above the mean, and their residual not above 0.
      if (day.count <= current.rate * day.exposure) return 1;
      const far = residual(day, current);
      return far > OUTLYING ? (OUTLYING / far) ** STEEPNESS : 1;
    });
    if (kept.every((weight, at) => weight === before[at])) break;
    found = estimate(days, fresh, kept);
  }
  return found;
}
