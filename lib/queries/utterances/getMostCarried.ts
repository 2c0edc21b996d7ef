import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { tehranDay } from '@/lib/domain/tehran';
import type { Carried } from '@/lib/domain/utterance';
import { STATEMENT_COLUMNS, STATEMENT_TABLES, statementRow, toStatementRow } from '../entities/getStatements';
import { splitAtToday } from '../filter/splitAtToday';
import { onceAState } from '../onceAState';
import { reader } from '../reader';
import { getLeads } from './leads';
import { getSeeds, type Seed } from './seeds';
import { utteranceGroupsOnce } from './utteranceGroupsOnce';
import { keyOf, outletsOf, places, type Member } from './utteranceGroups';

/** How many a list holds. */
export const MOST_CARRIED = 25;
/**
 * How many utterances are verified for each that is asked for: two that begin alike may be none or one twice, and one of which
 * every outlet cut something shares fewer of its smallest hashes than it has outlets.
 */
const TRIED = 5;

/** The seeds of most outlets: enough for `limit`, and all that go as far as the last of these, among which only the whole utterances tell which went further. */
function tried(seeds: readonly Seed[], limit: number): Seed[] {
  const least = seeds[limit - 1]?.outlets ?? 0;
  const chosen = seeds.filter(({ outlets }, i) => i < limit * TRIED || outlets >= least);
  return [...new Map(chosen.map((seed) => [keyOf(seed), seed])).values()];
}

interface Group {
  readonly key: string;
  readonly members: readonly Member[];
  readonly outlets: number;
}

/** Those that go furthest, each utterance once. */
function furthest(groups: ReadonlyMap<string, readonly Member[]>, limit: number): Group[] {
  const ranked = [...groups]
    .map(([key, members]): Group => ({ key, members, outlets: outletsOf(members) }))
    .filter(({ outlets }) => outlets > 1)
    .sort((a, b) => b.outlets - a.outlets || b.members.length - a.members.length || (a.key < b.key ? -1 : 1));
  const seen = new Set<string>();
  const chosen = ranked.filter(({ members }) => {
    const known = members.some((member) => seen.has(keyOf(member)));
    for (const member of members) seen.add(keyOf(member));
    return !known;
  });
  return chosen.slice(0, limit);
}

const storyRow = z.object({ id: z.string(), outlet: z.string() });

/** The outlets of all stories of some groups, earliest story first. */
async function storiesOf(db: Db, groups: readonly Group[]): Promise<z.infer<typeof storyRow>[]> {
  const ids = groups.flatMap(({ members }) => members.map(({ articleId }) => articleId));
  return rows(
    db,
    storyRow,
    sql`SELECT a.id::text, so.name AS outlet FROM articles a JOIN sources so ON so.id = a.source_id
      WHERE a.id = ANY(${ids}::uuid[]) ORDER BY a.published_at, a.id`,
  );
}

async function carried(db: Db, groups: readonly Group[]): Promise<Carried[]> {
  const own = groups.flatMap(({ key, members }) => members.filter((member) => keyOf(member) === key));
  const [stories, found] = await Promise.all([
    storiesOf(db, groups),
    rows(
      db,
      statementRow,
      sql`SELECT ${STATEMENT_COLUMNS} FROM ${places(own)} JOIN (${STATEMENT_TABLES})
        ON u.article_id = k.id AND u.seq = k.at`,
    ),
  ]);
  const statements = new Map(found.map((row) => [keyOf(row), toStatementRow(row)]));
  return groups.flatMap(({ key, members, outlets }) => {
    const statement = statements.get(key);
    const first = stories.find(({ id }) => members.some(({ articleId }) => articleId === id));
    return statement && first
      ? [{ statement: { ...statement, outlets }, versions: members.length, first: first.outlet }]
      : [];
  });
}

async function mostCarried(db: Db, filter: Filter, limit: number): Promise<readonly Carried[]> {
  const today = tehranDay(new Date());
  const parts = splitAtToday(filter, null, today);
  const leads = await getLeads(db, filter, parts);
  if (leads.all.length === 0) return [];
  const seeds = tried(await getSeeds(db, filter, leads, parts), limit);
  return carried(db, furthest(await utteranceGroupsOnce(db, seeds, today), limit));
}

/**
 * The utterances of a filter that most outlets carried, at most `limit`, furthest first: of each the filter's earliest
 * statement. How far is counted over the whole archive, as on the screen of the utterance, and only what two outlets have.
 *
 * Found through the smallest hashes of sketches: those that several outlets share lead to utterances, which are then
 * verified. An utterance that no two outlets tell alike can be missed; one that is listed has exactly the outlets it tells.
 */
export async function getMostCarried(scope: Scope, filter: Filter, limit: number): Promise<readonly Carried[]> {
  const db = reader(scope);
  return onceAState(db, ['most carried', filter, limit], () => mostCarried(db, filter, limit));
}
