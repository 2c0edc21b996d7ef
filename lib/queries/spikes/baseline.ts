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

function weighedSum(days: readonly PastDay[], weights: Weights, value: (day: PastDay) => number): number {
  return days.reduce((total, day, at) => total + (weights[at] ?? 0) * value(day), 0);
}

/** `kept` weighs days by how much they look like usual ones; the rate also prefers the later ones. */
function estimate(days: readonly PastDay[], kept: Weights): Baseline {
  const recent = days.map(({ age }, at) => (kept[at] ?? 0) * 0.5 ** (age / HALF_LIFE));
  const counted = weighedSum(days, recent, ({ count }) => count) + HALF_A_UNIT;
  const rate = counted / weighedSum(days, recent, ({ exposure }) => exposure);
  const squares = weighedSum(days, kept, ({ count, exposure }) => (count - rate * exposure) ** 2 / (rate * exposure));
  const weight = weighedSum(days, recent, () => 1);
  return { rate, weight, dispersion: Math.max(1, squares / Math.max(1, weighedSum(days, kept, () => 1) - 1)) };
}

/** Anscombe's residual of a Poisson count, over the square root of the dispersion: about standard normal. */
function residual({ count, exposure }: PastDay, { rate, dispersion }: Baseline): number {
  const mean = rate * exposure;
  return (1.5 * (count ** (2 / 3) - mean ** (2 / 3))) / (mean ** (1 / 6) * Math.sqrt(dispersion));
}

/** All days but those of the highest rates. */
function trimmed(days: readonly PastDay[]): Weights {
  const ranked = days
    .map(({ count, exposure }, at) => ({ at, rate: count / exposure }))
    .sort((a, b) => b.rate - a.rate);
  const out = new Set(ranked.slice(0, Math.floor(days.length * TRIMMED)).map(({ at }) => at));
  return days.map((_, at) => (out.has(at) ? 0 : 1));
}

/**
 * The usual rate of past days and its dispersion, robust against earlier spikes among them: a quasi-Poisson fit, repeated
 * with days far above it weighed down by their residual. This is the algorithm of Farrington et al. (1996) as improved by
 * Noufaily et al., «An improved algorithm for outbreak detection in multiple surveillance systems», Statistics in Medicine
 * 32 (2013), with the coverage of each day in place of its terms for season and trend. `days` holds at least one.
 */
export function baselineOf(days: readonly PastDay[]): Baseline {
  let found = estimate(days, trimmed(days));
  for (let round = 0; round < ROUNDS; round++) {
    const far = days.map((day) => residual(day, found));
    found = estimate(
      days,
      far.map((each) => (each > OUTLYING ? (OUTLYING / each) ** STEEPNESS : 1)),
    );
  }
  return found;
}
