import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { and, rows, sql, type Sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import type { Carried, StatementKey } from '@/lib/domain/utterance';
import { STATEMENT_COLUMNS, STATEMENT_TABLES, statementRow, toStatementRow } from '../entities/getStatements';
import { unitConditions } from '../filter/conditions';
import { reader } from '../reader';
import { byHash, keyOf, outletsOf, places, utteranceGroups, type Member } from './utteranceGroups';

/** How many hashes are followed. */
const FOLLOWED = 150;
/** How many utterances are verified for each that is asked for: two that begin alike may be none, or one twice. */
const TRIED = 2;

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
    sql`SELECT u.sketch[1] AS hash, u.speaker_id AS "speakerId" FROM statements u
      WHERE ${everywhere(filter)} AND u.sketch[1] IS NOT NULL GROUP BY 1, 2
      HAVING ${and([sql`${outlets} > 1`, ...own])} ORDER BY ${outlets} DESC, count(*) DESC, 1, 2 LIMIT ${FOLLOWED}::int`,
  );
}

const tellerRow = z.object({
  articleId: z.string(),
  seq: z.number(),
  slug: z.string(),
  speakerId: z.string().nullable(),
  sketch: z.array(z.number()),
  own: z.boolean(),
});
type Teller = z.infer<typeof tellerRow>;

/** The statements that have any of some hashes, not only as their smallest, and whether the filter has them; earliest first. */
async function tellers(db: Db, filter: Filter, found: readonly Lead[]): Promise<Teller[]> {
  return rows(
    db,
    tellerRow,
    sql`SELECT u.article_id::text AS "articleId", u.seq, u.source_id AS slug, u.speaker_id AS "speakerId", u.sketch,
        (${unitConditions(filter, 'statements', null)}) AS own
      FROM statements u JOIN articles a ON a.id = u.article_id
      WHERE u.sketch && ${found.map(({ hash }) => hash)}::int[] AND ${everywhere(filter)}
      ORDER BY a.published_at, u.article_id, u.seq`,
  );
}

/**
 * The filter's earliest statement of each lead, those of most outlets first: enough for `limit`, and all that go as far as the
 * last of these, among which only the whole utterances tell which went further.
 */
function seeds(found: readonly Lead[], statements: readonly Teller[], limit: number): StatementKey[] {
  const told = byHash(statements);
  const reach = found.flatMap((lead) => {
    const all = (told.get(lead.hash) ?? []).filter(({ speakerId }) => speakerId === lead.speakerId);
    const own = all.find((teller) => teller.own);
    return own ? [{ own, outlets: outletsOf(all) }] : [];
  });
  const ranked = reach.sort((a, b) => b.outlets - a.outlets);
  const least = ranked[limit - 1]?.outlets ?? 0;
  const tried = ranked.filter(({ outlets }, i) => i < limit * TRIED || outlets >= least).map(({ own }) => own);
  return [...new Map(tried.map((statement) => [keyOf(statement), statement])).values()];
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

/**
 * The utterances of a filter that most outlets carried, at most `limit`, furthest first: of each the filter's earliest
 * statement. How far is counted over the whole archive, as on the screen of the utterance, and only what two outlets have.
 *
 * Found through the smallest hashes of sketches: those that several outlets share lead to utterances, which are then
 * verified. An utterance that no two outlets tell alike can be missed; one that is listed has exactly the outlets it tells.
 */
export async function getMostCarried(scope: Scope, filter: Filter, limit: number): Promise<Carried[]> {
  const db = reader(scope);
  const found = await leads(db, filter);
  if (found.length === 0) return [];
  const tried = seeds(found, await tellers(db, filter, found), limit);
  return carried(db, furthest(await utteranceGroups(db, tried), limit));
}
