import { measureSpikes, type SpikeFigures } from './measureSpikes';

/** From this level on a threefold spike can be told from chance, and 95 % have to be found. */
export const FULL_LEVEL = 30;
/** What has to hold: false alarms a month of one series, and the share of threefold spikes found. */
export const MOST_FALSE_ALARMS = 1;
export const LEAST_RECALL = 0.95;
const LEVELS = [2, 5, 10, 20, 30, 50, 75, 100, 200] as const;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(7);

function line({ level, falseAlarms, recall, ideal }: SpikeFigures): string {
  const alarms = `${falseAlarms.toFixed(2)} false alarms a month`;
  return `  ${String(level).padStart(4)} a day: ${alarms}, ${percent(recall)} found, ${percent(ideal)} by an ideal detector`;
}

/** Whether the figures of a level are as promised. */
export function holds({ level, falseAlarms, recall }: SpikeFigures): boolean {
  return falseAlarms < MOST_FALSE_ALARMS && (level < FULL_LEVEL || recall >= LEAST_RECALL);
}

/** Measures and prints all levels, those of which nothing is promised apart; tells whether the promise held. */
export function printSpikes(series: number, seed: number): boolean {
  console.log(`spikes: ${series} simulated series of two years at each level, threefold spikes, --seed ${seed}`);
  const figures = LEVELS.map((level) => measureSpikes(level, series, seed));
  const full = figures.filter(({ level }) => level >= FULL_LEVEL);
  console.log(full.map(line).join('\n'));
  console.log(`  below ${FULL_LEVEL} a day, where threefold is often within chance:`);
  console.log(
    figures
      .filter((each) => !full.includes(each))
      .map(line)
      .join('\n'),
  );
  const missed = figures.filter((each) => !holds(each));
  for (const { level } of missed) console.error(`  missed at ${level} a day`);
  return missed.length === 0;
}
