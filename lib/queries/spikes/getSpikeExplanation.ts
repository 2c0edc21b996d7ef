import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import type { Scope } from '@/lib/domain/scope';
import type { Spike, SpikeExplanation } from '@/lib/domain/spikes';
import { tehranDay } from '@/lib/domain/tehran';
import { marked, statementRow, statementsQuery } from '../entities/getStatements';
import { isDecidedByItsDays } from '../filter/splitAtToday';
import { onceAPast, onceAState } from '../onceAState';
import { reader } from '../reader';
import { countUnits } from '../trends/countUnits';
import { spikePhrases } from './spikePhrases';
import { carriedStory, firstStory } from './spikeStories';
import { storiesOf, withPart } from './telling';

async function statementsOf(db: Db, filter: Filter, of: Of): Promise<SpikeExplanation['statements']> {
  const [count, found] = await Promise.all([
    countUnits(db, filter, 'statements', of),
    rows(db, statementRow, statementsQuery(filter, of, sql`LIMIT 1`)),
  ]);
  const [example] = await marked(db, found, filter, of);
  return example ? { count, of, example } : null;
}

async function explanation(db: Db, spike: Spike): Promise<SpikeExplanation> {
  const day = storiesOf(spike);
  const [{ stories, phrases }, texts, carried] = await Promise.all([
    spikePhrases(db, spike),
    countUnits(db, { ...day, once: true, since: day.once ? day.since : null }, 'stories', spike.of),
    carriedStory(db, spike),
  ]);
  const [phrase] = phrases;
  const of = phrase ? withPart(spike.of, phrase.of) : spike.of;
  const [first, said] = await Promise.all([firstStory(db, spike, of), statementsOf(db, spike.filter, of)]);
  // Who is quoted often on a day need not say the phrase that the stories share.
  const statements = said ?? (await statementsOf(db, spike.filter, spike.of));
  return { stories, texts, phrases, first, carried, statements };
}

/** Whether the facts of days before `today` (ISO Tehran day) decide alone what explains a spike. */
function isDecidedBefore({ day, filter, of }: Spike, today: string): boolean {
  return day < today && isDecidedByItsDays(filter, of);
}

/**
 * What sets the day of a spike apart from the four weeks before: its phrases, who was first, what was copied and what was
 * said. Every count is that of the list which the spike's filter opens with the same conditions.
 */
export async function getSpikeExplanation(scope: Scope, spike: Spike): Promise<SpikeExplanation> {
  const db = reader(scope);
  const once = isDecidedBefore(spike, tehranDay(new Date())) ? onceAPast : onceAState;
  return once(db, ['explanation', spike], () => explanation(db, spike));
}
