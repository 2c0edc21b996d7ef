import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { nothing, rows, sql } from '@/lib/db/sql';
import type { CoNamed, CoNamedPair, CoNamedPerson, Strength } from '@/lib/domain/coNamed';
import type { Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { onceAState } from '../onceAState';
import { reader } from '../reader';
import { countUnits } from '../trends/countUnits';
import { inTwoParts } from '../trends/inTwoParts';
import { leadingKeys } from '../trends/leadingKeys';
import { topKeys, type CountedKey } from '../trends/topKeys';
import { pairCounts, ratedPairs } from './pairCounts';
import { pickAround, pickPairs, type NetworkSize } from './pickPairs';

/** Of how many people the pairs are looked at: those whom most stories name, or name together with the one in focus. */
const CANDIDATES = 150;
/** Two people in one story may be an accident; around one person every story is of interest. */
const LEAST_STORIES = 2;

export interface CoNamedQuestion {
  readonly by: Strength;
  /** The person in focus; null for the network of all. */
  readonly who: string | null;
  readonly most: NetworkSize;
}

const counting = (filter: Filter) => ({ filter, unit: 'stories', by: 'person', of: null }) as const;

/** Whose pairs are looked at, with the stories that name each. */
async function candidates(db: Db, filter: Filter, who: string | null): Promise<ReadonlyMap<string, number>> {
  const question = counting(filter);
  if (who === null) return storiesOf((await leadingKeys(db, question, CANDIDATES)).keys);
  const near = await leadingKeys(db, { ...question, of: { kind: 'speaker', id: who } }, CANDIDATES);
  const ids = near.keys.map(({ key }) => key);
  if (ids.length === 0) return new Map();
  const { past, rest } = await inTwoParts(db, ['stories of people'], { ...question, ids }, (part) =>
    topKeys(db, part, nothing),
  );
  return storiesOf([...(past?.keys ?? []), ...(rest?.keys ?? [])]);
}

/** The stories of each key, which may come in two parts. */
function storiesOf(keys: readonly CountedKey[]): ReadonlyMap<string, number> {
  const stories = new Map<string, number>();
  for (const { key, count } of keys) stories.set(key, (stories.get(key) ?? 0) + count);
  return stories;
}

const namedRow = z.object({ id: z.string(), name: z.string() });

async function peopleOf(
  db: Db,
  pairs: readonly CoNamedPair[],
  stories: ReadonlyMap<string, number>,
): Promise<CoNamedPerson[]> {
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const found = await rows(db, namedRow, sql`SELECT id, name FROM people WHERE id = ANY(${ids})`);
  return found
    .map(({ id, name }) => ({ id, name, stories: stories.get(id) ?? 0 }))
    .sort((x, y) => y.stories - x.stories || (x.id < y.id ? -1 : 1));
}

async function coNamed(db: Db, filter: Filter, { by, who, most }: CoNamedQuestion): Promise<CoNamed> {
  const [stories, total] = await Promise.all([candidates(db, filter, who), countUnits(db, filter, 'stories', null)]);
  const counts = await pairCounts(db, filter, [...stories.keys()], who === null ? LEAST_STORIES : 1);
  const rated = ratedPairs(counts, stories, total, by);
  const pairs = who === null ? pickPairs(rated, most) : pickAround(rated, who, most);
  return { people: await peopleOf(db, pairs, stories), pairs, total };
}

/**
 * Who is named with whom in the stories of a filter, whatever its unit: the strongest pairs among the people whom most
 * stories name, or those around one person. A story that names both counts once, however often it does.
 */
export async function getCoNamed(scope: Scope, filter: Filter, question: CoNamedQuestion): Promise<CoNamed> {
  const db = reader(scope);
  return onceAState(db, ['co-named', filter, question], () => coNamed(db, filter, question));
}
