import { occasionsBetween } from '@/lib/domain/occasions/occasions';
import { addDays } from '@/lib/domain/tehran';
import { learnDayFactors } from '@/lib/queries/spikes/dayFactors';
import type { DailyCounts } from '@/lib/queries/spikes/detectSpikes';
import { usualCoverage } from '@/lib/queries/spikes/usualCoverage';
import { chance, type Chance } from './chance';

/** A simulated series, the same with spikes added, and the indices of the days that got one. */
export interface Simulated {
  readonly plain: DailyCounts;
  readonly spiked: DailyCounts;
  readonly spikes: readonly number[];
  /** What the ordinary days are drawn from: the mean of each day, and how many times larger their variance is. */
  readonly ordinary: { readonly means: readonly number[]; readonly dispersion: number };
}

export const DAYS = 730;
const START = '2023-03-21';
/** Sunday to Saturday, as news agencies publish. */
const WEEKDAYS = [1.08, 1.12, 1.1, 1.05, 0.8, 0.5, 1.0];
/** About a spike a month, none before the baseline is whole. */
const FIRST_SPIKE = 60;
const SPIKE_EVERY = 30;
const SPIKE_TIMES = 3;

/** How much rests on each day: public holidays by half and more; lunar ones on the day that the sighting chose. */
function holidayFactors({ uniform, between }: Chance): number[] {
  const factors = Array.from({ length: DAYS }, () => 1);
  const [holiday, pause] = [between(0.45, 0.75), between(0.4, 0.7)];
  const indexOf = (day: string) => Math.round((Date.parse(day) - Date.parse(START)) / 86_400_000);
  for (const { key, from, to, holiday: off, uncertain } of occasionsBetween(START, addDays(START, DAYS - 1))) {
    const nowruz = key === 'nowruz' || key === 'nowruzBreak';
    if (!off && !nowruz) continue;
    const sighted = uncertain && uniform() < 0.3 ? (uniform() < 0.5 ? -1 : 1) : 0;
    for (let at = indexOf(from); at <= indexOf(to); at++)
      if (at + sighted in factors) factors[at + sighted] = nowruz ? pause : holiday;
  }
  return factors;
}

/** Days without any delivery: single ones, and one outage of days. */
function gapDays({ uniform, between }: Chance): ReadonlySet<number> {
  const gaps = new Set<number>();
  for (let day = 0; day < DAYS; day++) if (uniform() < 0.008) gaps.add(day);
  const outage = Math.floor(between(0, DAYS - 6));
  for (let day = outage; day < outage + between(2, 6); day++) gaps.add(day);
  return gaps;
}

/** The archive grows slowly and, when an outlet is added, at once; busy and quiet weeks follow each other. */
function volume({ uniform, between, normal }: Chance): number[] {
  const yearly = between(0.8, 1.5);
  const added = uniform() < 0.5 ? between(100, DAYS) : Infinity;
  const times = between(1.3, 2);
  let week = 1;
  return Array.from({ length: DAYS }, (_, day) => {
    if (day % 7 === 0) week = Math.exp(normal(0.08));
    return week * yearly ** (day / 365) * (day >= added ? times : 1);
  });
}

/** What the subject itself does: its own weekdays, its weeks, and a drift that may triple it in the two years. */
function course({ between, normal }: Chance): number[] {
  const weekdays = WEEKDAYS.map(() => Math.exp(normal(0.1)));
  const yearly = Math.exp(between(-0.55, 0.55));
  let [drift, week] = [0, 0];
  return Array.from({ length: DAYS }, (_, day) => {
    if (day % 7 === 0) {
      drift = 0.95 * drift + normal(0.06);
      week = normal(0.1);
    }
    return (weekdays[day % 7] ?? 1) * yearly ** (day / 365) * Math.exp(drift + week);
  });
}

/**
 * Two years of a series of about `level` units a day in an archive with weekdays, holidays, gaps, growth and noise; the
 * same for the same seed. Stories come in clusters, several for one event, so that the variance is 1.3 to 5 times the mean
 * (the range of Noufaily et al.). A spike adds an event to an ordinary day: units of twice its mean come on top.
 */
export function simulate(level: number, seed: number): Simulated {
  const draw = chance(seed);
  const holidays = holidayFactors(draw);
  const gaps = gapDays(draw);
  const volumes = volume(draw);
  const own = course(draw);
  const base = Math.max(level * draw.between(4, 12), draw.between(60, 600));
  const [dispersion, steadiness] = [Math.exp(draw.between(Math.log(1.3), Math.log(5))), draw.between(0.6, 1.2)];
  const usual = (day: number) => (volumes[day] ?? 1) * (WEEKDAYS[new Date(addDays(START, day)).getUTCDay()] ?? 1);
  const means = own.map((times, day) => level * usual(day) * times * (holidays[day] ?? 1) ** steadiness);
  const days = means.map((_, day) => day);
  const ordinary = days.map((day) => (gaps.has(day) ? 0 : draw.negativeBinomial(means[day] ?? 0, dispersion)));
  const rest = days.map((day) =>
    gaps.has(day) ? 0 : draw.negativeBinomial((base - level) * usual(day) * (holidays[day] ?? 1), 5),
  );
  const spikes = days.filter((day) => day >= FIRST_SPIKE && day % SPIKE_EVERY === 11 && !gaps.has(day));
  const added = new Map(spikes.map((day) => [day, draw.poisson((SPIKE_TIMES - 1) * (means[day] ?? 0))]));
  const series = (counts: readonly number[]): DailyCounts => {
    const coverage = counts.map((count, day) => count + (rest[day] ?? 0));
    const usual = usualCoverage(START, coverage, learnDayFactors(START, coverage));
    return { from: START, counts, coverage, usual, unit: 'stories' };
  };
  return {
    plain: series(ordinary),
    spiked: series(ordinary.map((count, day) => count + (added.get(day) ?? 0))),
    spikes,
    ordinary: { means, dispersion },
  };
}
