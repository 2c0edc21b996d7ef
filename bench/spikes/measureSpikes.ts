import { detectSpikes, type DailyCounts } from '@/lib/queries/spikes/detectSpikes';
import { BASELINE_DAYS } from '@/lib/queries/spikes/usualCoverage';
import { addDays } from '@/lib/domain/tehran';
import { idealRecall, type SpikeDay } from './ideal';
import { DAYS, simulate, type Simulated } from './simulate';

/** What the detector does on the simulated series of a level. */
export interface SpikeFigures {
  /** Units a day. */
  readonly level: number;
  readonly series: number;
  /** Days called spikes though nothing was added, a month of one series. */
  readonly falseAlarms: number;
  /** The share of the added spikes that were found. */
  readonly recall: number;
  /** The share that the best possible detector with as many false alarms finds. */
  readonly ideal: number;
}

const MONTH = 365.25 / 12;

function found(series: DailyCounts): ReadonlySet<string> {
  return new Set(detectSpikes(series, BASELINE_DAYS).map(({ day }) => day));
}

function spikeDays({ spiked, spikes, ordinary: { means, dispersion } }: Simulated): SpikeDay[] {
  return spikes.map((day) => ({ count: spiked.counts[day] ?? 0, mean: means[day] ?? 0, dispersion }));
}

/** Runs the detector over `series` simulated two-year series of a level, with and without added spikes. */
export function measureSpikes(level: number, series: number, seed: number): SpikeFigures {
  let [alarms, hits] = [0, 0];
  const days: SpikeDay[] = [];
  for (let at = 0; at < series; at++) {
    const simulated = simulate(level, seed + at * 1009 + level);
    const { plain, spiked, spikes } = simulated;
    const caught = found(spiked);
    alarms += found(plain).size;
    days.push(...spikeDays(simulated));
    hits += spikes.filter((day) => caught.has(addDays(spiked.from, day))).length;
  }
  const alarmsADay = alarms / series / (DAYS - BASELINE_DAYS);
  const [recall, ideal] = [hits / days.length, idealRecall(days, alarmsADay)];
  return { level, series, falseAlarms: alarmsADay * MONTH, recall, ideal };
}
