import { detectSpikes, type DailyCounts } from '@/lib/queries/spikes/detectSpikes';
import { BASELINE_DAYS } from '@/lib/queries/spikes/usualCoverage';
import { addDays } from '@/lib/domain/tehran';
import { DAYS, simulate } from './simulate';

/** What the detector does on the simulated series of a level. */
export interface SpikeFigures {
  /** Units a day. */
  readonly level: number;
  readonly series: number;
  /** Days called spikes though nothing was added, a month of one series. */
  readonly falseAlarms: number;
  /** The share of the added spikes that were found. */
  readonly recall: number;
}

const MONTH = 365.25 / 12;

function found(series: DailyCounts): ReadonlySet<string> {
  return new Set(detectSpikes(series, BASELINE_DAYS).map(({ day }) => day));
}

/** Runs the detector over `series` simulated two-year series of a level, with and without added spikes. */
export function measureSpikes(level: number, series: number, seed: number): SpikeFigures {
  let [alarms, added, hits] = [0, 0, 0];
  for (let at = 0; at < series; at++) {
    const { plain, spiked, spikes } = simulate(level, seed + at * 1009 + level);
    const caught = found(spiked);
    alarms += found(plain).size;
    added += spikes.length;
    hits += spikes.filter((day) => caught.has(addDays(spiked.from, day))).length;
  }
  return { level, series, falseAlarms: alarms / series / ((DAYS - BASELINE_DAYS) / MONTH), recall: hits / added };
}
