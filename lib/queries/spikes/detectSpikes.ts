import type { Unit } from '@/lib/domain/filterChoices';
import { addDays } from '@/lib/domain/tehran';
import { baselineOf, type PastDay } from './baseline';
import { upperTail } from './negativeBinomial';
import { BASELINE_DAYS } from './usualCoverage';

/**
 * Fewer units than this on a day are no spike, whatever was usual; and how many times larger than the mean their variance
 * is at least. Statements and mentions come in bundles, as many as a story holds, and one long interview is no spike.
 */
const LEAST: Readonly<Record<Unit, { readonly count: number; readonly dispersion: number }>> = {
  stories: { count: 5, dispersion: 1 },
  statements: { count: 15, dispersion: 5 },
  mentions: { count: 15, dispersion: 5 },
};
/** Less than this many times the usual is no spike, however certain. */
const LEAST_RATIO = 1.8;
/** How probable a count may be on a usual day for it to be a spike. */
const SIGNIFICANCE = 0.015;

/** Daily values from the ISO Tehran day `from` on. */
export interface DailyCounts {
  readonly from: string;
  /** Units of the subject. */
  readonly counts: readonly number[];
  /** Stories of all subjects that the outlets delivered, of as many days; 0 is a gap: nothing is known of that day. */
  readonly coverage: readonly number[];
  /** What the coverage usually is; null where nothing is known of that yet. */
  readonly usual: readonly (number | null)[];
  readonly unit: Unit;
}

/** A day with more units than its baseline lets expect. */
export interface FoundSpike {
  /** ISO Tehran day. */
  readonly day: string;
  readonly count: number;
  /** The units of a usual day of its kind. */
  readonly expected: number;
  /** The probability of as many units or more on a usual day. */
  readonly probability: number;
}

/**
 * The coverage against which a day is judged: what its kind of day lets expect or, where clearly more came in (an outlet
 * was added) or less (one was silent), that. Stories of the subject itself do not make its day a busy one.
 */
function exposureOf({ coverage, counts, unit }: DailyCounts, at: number, usual: number, rate: number): number {
  const stories = unit === 'stories';
  const own = stories ? Math.min(counts[at] ?? 0, coverage[at] ?? 0) : 0;
  const rest = (coverage[at] ?? 0) - own;
  const usualRest = usual * (stories ? Math.max(0.05, 1 - rate) : 1);
  const margin = 2 * Math.sqrt(rest);
  const more = (rest - margin) / usualRest;
  const less = (rest + margin) / usualRest;
  return usual * (more > 1 ? more : Math.min(1, less));
}

/** The days of the baseline that are no gaps. */
function pastDays({ counts, coverage }: DailyCounts, at: number): PastDay[] {
  const from = Math.max(0, at - BASELINE_DAYS);
  return coverage.slice(from, at).flatMap((exposure, index) => {
    const past = { count: counts[from + index] ?? 0, exposure, age: at - from - index };
    return exposure > 0 ? [past] : [];
  });
}

/** Sums of all values before each index, and of all at the end. */
function runningSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

/** Cheaply leaves out the days that are no spike for sure, which most are: those not above the plain mean of the past. */
function mayBeSpike({ counts, coverage, unit }: DailyCounts): (at: number, usual: number) => boolean {
  const [counted, covered] = [runningSums(counts), runningSums(coverage)];
  return (at, usual) => {
    const count = counts[at] ?? 0;
    if (count < LEAST[unit].count || !coverage[at]) return false;
    const from = Math.max(0, at - BASELINE_DAYS);
    const within = (sums: readonly number[]) => (sums[at] ?? 0) - (sums[from] ?? 0);
    return count * within(covered) > within(counted) * Math.min(usual, coverage[at]);
  };
}

function judge(series: DailyCounts, at: number, usual: number): Omit<FoundSpike, 'day'> {
  const count = series.counts[at] ?? 0;
  const { rate, dispersion, weight } = baselineOf(pastDays(series, at));
  const expected = rate * exposureOf(series, at, usual, rate);
  // The rate itself is known only as well as its days tell.
  const variance = Math.max(dispersion, LEAST[series.unit].dispersion) * expected * (1 + 1 / weight);
  return { count, expected, probability: upperTail(count, expected, variance) };
}

/**
 * The days of a series, from its value at index `first` on, on which it rose far above what its last eight weeks, the
 * kind of day and the coverage of the day let expect; oldest first. docs/decisions/015-spikes.md has method and figures.
 */
export function detectSpikes(series: DailyCounts, first = 0): FoundSpike[] {
  const may = mayBeSpike(series);
  return series.usual.flatMap((usual, at) => {
    if (at < first || usual === null || !may(at, usual)) return [];
    const judged = judge(series, at, usual);
    if (judged.probability > SIGNIFICANCE || judged.count < LEAST_RATIO * judged.expected) return [];
    return [{ day: addDays(series.from, at), ...judged }];
  });
}
