import type { Db } from '@/lib/db/client';
import type { Filter } from '@/lib/domain/filter';
import { ofParam } from '@/lib/domain/of';
import type { Scope } from '@/lib/domain/scope';
import type { Spike } from '@/lib/domain/spikes';
import { addDays, tehranDay } from '@/lib/domain/tehran';
import { names } from '../entities/names';
import { onceAState } from '../onceAState';
import { reader } from '../reader';
import { foundSpikes } from './foundSpikes';
import { mostCounted } from './spikeSubjects';
import { watchedPeriod } from './watchedPeriod';

type Nameless = Omit<Spike, 'name'>;

function near(a: string, b: string): boolean {
  return addDays(a, -1) <= b && b <= addDays(a, 1);
}

/**
 * Newest first, of one day the least probable first. A person who is named and who speaks more than usual, on that day or
 * the next, counts once.
 */
function ranked(spikes: readonly Nameless[]): Nameless[] {
  const kept: Nameless[] = [];
  for (const spike of [...spikes].sort((a, b) => a.probability - b.probability)) {
    const same = ({ of, day }: Nameless) => ofParam(of) === ofParam(spike.of) && near(day, spike.day);
    if (!kept.some(same)) kept.push(spike);
  }
  return kept.sort((a, b) => b.day.localeCompare(a.day));
}

async function spikes(db: Db, filter: Filter, now: Date, most: number): Promise<readonly Spike[]> {
  const watched = watchedPeriod(filter, now);
  if (!watched) return [];
  const found = ranked(await foundSpikes(db, watched, await mostCounted(db, watched))).slice(0, most);
  const called = await names(
    db,
    'speaker',
    found.flatMap(({ of }) => (of.kind === 'speaker' ? [of.id] : [])),
  );
  return found.map((spike) => ({ ...spike, name: called.get(spike.of.id) ?? spike.of.id }));
}

/**
 * The days of the filter's period (the last 92 of a longer one) on which a person, a topic or a speaker, of those counted most, was counted far
 * more often than usual, newest and strongest first, at most `most`. People and topics are counted in the filter's unit,
 * who speaks in statements.
 */
export async function getSpikes(scope: Scope, filter: Filter, now: Date, most: number): Promise<readonly Spike[]> {
  const db = reader(scope);
  return onceAState(db, ['spikes', filter, tehranDay(now), most], () => spikes(db, filter, now, most));
}
