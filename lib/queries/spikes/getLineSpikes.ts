import type { Db } from '@/lib/db/client';
import type { Filter } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';
import { ofParam, type OfOne } from '@/lib/domain/of';
import type { Scope } from '@/lib/domain/scope';
import type { Spike } from '@/lib/domain/spikes';
import { tehranDay } from '@/lib/domain/tehran';
import { onceAState } from '../onceAState';
import { reader } from '../reader';
import { foundSpikes } from './foundSpikes';
import { oneSubject } from './spikeSubjects';
import { watchedPeriod } from './watchedPeriod';

/** A line of a chart: whose count it is, how it is called, and the unit if it is not the filter's. */
export interface SpikeLine {
  readonly of: OfOne;
  readonly name: string;
  readonly unit?: Unit;
}

async function lineSpikes(db: Db, filter: Filter, lines: readonly SpikeLine[], now: Date): Promise<readonly Spike[]> {
  const watched = watchedPeriod(filter, now);
  if (!watched || lines.length === 0) return [];
  const groups = lines.map(({ of, unit }) => oneSubject(of, unit ?? filter.unit));
  const called = new Map(lines.map(({ of, name }) => [ofParam(of), name]));
  return (await foundSpikes(db, watched, groups))
    .map((spike) => ({ ...spike, name: called.get(ofParam(spike.of)) ?? spike.of.id }))
    .sort((a, b) => b.day.localeCompare(a.day));
}

/** The spikes of the lines of a chart within the filter's period (the last 92 days of a longer one), newest first. */
export async function getLineSpikes(
  scope: Scope,
  filter: Filter,
  lines: readonly SpikeLine[],
  now: Date,
): Promise<readonly Spike[]> {
  const db = reader(scope);
  return onceAState(db, ['spikes of lines', filter, lines, tehranDay(now)], () => lineSpikes(db, filter, lines, now));
}
