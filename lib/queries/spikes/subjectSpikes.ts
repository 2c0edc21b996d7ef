import { partOf } from '@/lib/domain/filter';
import type { Spike } from '@/lib/domain/spikes';
import { addDays } from '@/lib/domain/tehran';
import type { FoundSpike } from './detectSpikes';
import type { Subject } from './spikeSubjects';
import type { Watched } from './watchedPeriod';

/** Of spikes on days in a row, the least probable one: one event is one spike. */
function peaks(found: readonly FoundSpike[]): FoundSpike[] {
  const runs: FoundSpike[] = [];
  let end = '';
  for (const spike of found) {
    const before = runs.at(-1);
    if (!before || addDays(end, 1) < spike.day) runs.push(spike);
    else if (spike.probability < before.probability) runs[runs.length - 1] = spike;
    end = spike.day;
  }
  return runs;
}

/** The spikes of a subject by the days on which it rose, oldest first; without its name, which no count depends on. */
export function subjectSpikes(
  { of, unit }: Pick<Subject, 'of' | 'unit'>,
  { filter }: Watched,
  found: readonly FoundSpike[],
): Omit<Spike, 'name'>[] {
  return peaks(found).map(({ day, ...spike }) => ({
    ...spike,
    of,
    day,
    filter: { ...partOf(filter, { from: day, to: day }), unit },
  }));
}
