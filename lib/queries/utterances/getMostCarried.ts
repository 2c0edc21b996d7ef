import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { and, rows, sql, type Sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import type { Carried } from '@/lib/domain/utterance';
import { STATEMENT_COLUMNS, STATEMENT_TABLES, statementRow, toStatementRow } from '../entities/getStatements';
import { unitConditions } from '../filter/conditions';
import { onceAState } from '../onceAState';
import { reader } from '../reader';
import { keyOf, outletsOf, places, utteranceGroups, type Member } from './utteranceGroups';

/** How many a list holds. */
export const MOST_CARRIED = 25;
/** How many hashes are followed: six for each utterance of a whole list. */
const FOLLOWED = 150;
/**
 * How many utterances are verified for each that is asked for: two that begin alike may be none or one twice, and one of which
 * every outlet cut something shares fewer of its smallest hashes than it has outlets.
 */
const TRIED = 5;

const leadRow = z.object({ hash: z.number(), speakerId: z.string().nullable() });
type Lead = z.infer<typeof leadRow>;

/** What the filter asks of a statement, in whichever outlet. */
function everywhere(filter: Filter): Sql {
  return unitConditions({ ...filter, source: [], once: false, since: null }, 'statements', null);
}

/**
 * The smallest hashes that statements of one speaker share at most outlets, most first (MinHash, Broder 1997). How many
 * outlets is told by how many of 64 bits they set: exact enough for an order, and a third of the time of counting them.
 * The filter's outlets must be among them, whoever else carries on.
 */
async function leads(db: Db, filter: Filter): Promise<Lead[]> {
  const own = filter.source.length > 0 ? [sql`bool_or(u.source_id = ANY(${filter.source}))`] : [];
  const outlets = sql`bit_count(bit_or(1::bigint << (hashtext(u.source_id) & 63))::bit(64))`;
  return rows(
    db,
    leadRow,
    sql`SELECT u.sketch_first AS hash, u.speaker_id AS "speakerId" FROM statements u
      WHERE ${everywhere(filter)} AND u.sketch_first IS NOT NULL GROUP BY 1, 2
      HAVING ${and([sql`${outlets} > 1`, ...own])} ORDER BY ${outlets} DESC, count(*) DESC, 1, 2 LIMIT ${FOLLOWED}::int`,
  );
}

const seedRow = z.object({ articleId: z.string(), seq: z.number(), outlets: z.number() });
type Seed = z.infer<typeof seedRow>;

/**
 * The filter's earliest statement of each lead, with the outlets of all statements of the speaker that have the hash, not only
 * as their smallest; those of most outlets first. OFFSET leads each to the index on sketches and keeps others out.
 */
async function seedsOf(db: Db, filter: Filter, found: readonly Lead[]): Promise<Seed[]> {
  const first = (of: Sql) => sql`(array_agg(${of} ORDER BY a.published_at, u.article_id, u.seq)
    FILTER (WHERE ${unitConditions(filter, 'statements', null)}))[1]`;
  return rows(
    db,
    seedRow,
    sql`SELECT * FROM (
        SELECT ${first(sql`u.article_id::text`)} AS "articleId", ${first(sql`u.seq`)} AS seq,
          count(DISTINCT u.source_id)::int AS outlets
        FROM jsonb_to_recordset(${JSON.stringify(found)}::jsonb) AS l(hash int, "speakerId" text),
          LATERAL (SELECT * FROM statements u WHERE u.sketch && ARRAY[l.hash] OFFSET 0) u
          JOIN articles a ON a.id = u.article_id
        WHERE u.speaker_id IS NOT DISTINCT FROM l."speakerId" AND ${everywhere(filter)} GROUP BY l.hash, l."speakerId") s
      WHERE seq IS NOT NULL ORDER BY outlets DESC, "articleId", seq`,
  );
}

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
  const found = await leads(db, filter);
  if (found.length === 0) return [];
  const groups = await utteranceGroups(db, tried(await seedsOf(db, filter, found), limit));
  return carried(db, furthest(groups, limit));
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
