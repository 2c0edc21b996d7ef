import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql, type Sql } from '@/lib/db/sql';
import { REFERENCES, SPEAKER_TYPES, STATEMENT_KINDS } from '@/lib/domain/annotations';
import type { Filter } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import { joinedRanges, type Range } from '@/lib/domain/range';
import type { Page } from '@/lib/domain/rows/page';
import type { StatementRow } from '@/lib/domain/rows/statementRow';
import type { Scope } from '@/lib/domain/scope';
import type { ListedStatement } from '@/lib/domain/utterance';
import { unitConditions } from '../filter/conditions';
import { limits, pageOf } from '../paging';
import { reader } from '../reader';
import { countUnits } from '../trends/countUnits';
import { keyOf, outletsOf, utteranceGroups } from '../utterances/utteranceGroups';
import { nameRanges } from './nameRanges';
import { NOTHING_SOUGHT, queryHits, soughtIn, variantsOf, type Sought } from './queryHits';
import { unitQueries } from './soughtQueries';
import { NEWEST_STORY_FIRST, sourceRef, STORY_COLUMNS, storyColumns, when } from './storyColumns';

/** A statement as {@link statementsQuery} finds it. */
export const statementRow = storyColumns.extend({
  seq: z.number(),
  text: z.string(),
  start: z.number(),
  speakerId: z.string().nullable(),
  speakerName: z.string(),
  speakerType: z.enum(SPEAKER_TYPES),
  role: z.string().nullable(),
  reference: z.enum(REFERENCES),
  surface: z.string().nullable(),
  cue: z.string(),
  kind: z.enum(STATEMENT_KINDS),
});

export type FoundStatement = z.infer<typeof statementRow>;

/** What {@link statementRow} holds, of the tables in {@link STATEMENT_TABLES}. */
export const STATEMENT_COLUMNS = sql`${STORY_COLUMNS}, u.seq, u.text, u.start_offset AS start, u.speaker_id AS "speakerId",
  u.speaker_type AS "speakerType", u.role, u.reference, coalesce(p.name, o.name, f.name, u.speaker) AS "speakerName", u.surface,
  u.cue, u.kind`;

/** Statements as `u` with their stories, outlets and speakers. */
export const STATEMENT_TABLES = sql`statements u JOIN articles a ON a.id = u.article_id JOIN sources so ON so.id = a.source_id
  LEFT JOIN people p ON p.id = u.person_id LEFT JOIN organisations o ON o.id = u.organisation_id
  LEFT JOIN offices f ON f.id = u.office_id`;

/** The statements that a filter (and `of`) counts, newest story first; `cut` is a LIMIT or nothing. */
export function statementsQuery(filter: Filter, of: Of | null, cut: Sql): Sql {
  return sql`SELECT ${STATEMENT_COLUMNS} FROM ${STATEMENT_TABLES}
    WHERE ${unitConditions(filter, 'statements', of)} ORDER BY ${NEWEST_STORY_FIRST}, u.seq ${cut}`;
}

/** Ranges of a body as ranges of a text that starts at `start` in it. */
function within(ranges: readonly Range[], start: number): Range[] {
  return ranges.map((range) => ({ start: range.start - start, end: range.end - start }));
}

/** What a list shows of a statement found; `names` are ranges of its story's body, in order and apart. */
export function toStatementRow(
  found: FoundStatement,
  names: readonly Range[] = [],
  sought: Sought = NOTHING_SOUGHT,
): StatementRow {
  const hits = queryHits(found.text, within(names, found.start), sought);
  const { articleId, seq, text, reference, surface, cue, kind, title } = found;
  const speaker = { id: found.speakerId, name: found.speakerName, type: found.speakerType, role: found.role };
  return {
    articleId,
    seq,
    text,
    marks: joinedRanges(hits),
    variants: variantsOf(found.text, hits, sought),
    speaker,
    reference,
    surface,
    cue,
    kind,
    title,
    source: sourceRef(found),
    when: when(found),
  };
}

/** Statements that a filter (and `of`) found, with the marks of the words that it sought. */
export async function marked(
  db: Db,
  found: readonly FoundStatement[],
  filter: Filter,
  of: Of | null,
): Promise<StatementRow[]> {
  const sought = soughtIn(unitQueries(filter, of));
  const stories = [...new Set(found.map(({ articleId }) => articleId))];
  const names = sought.demands.length > 0 ? await nameRanges(db, stories) : null;
  return found.map((row) => toStatementRow(row, names?.get(row.articleId), sought));
}

/** The same with the outlets of the utterance that each is a version of. */
export async function listed(
  db: Db,
  found: readonly FoundStatement[],
  filter: Filter,
  of: Of | null,
): Promise<ListedStatement[]> {
  const [statements, groups] = await Promise.all([marked(db, found, filter, of), utteranceGroups(db, found)]);
  return statements.map((row) => ({ ...row, outlets: outletsOf(groups.get(keyOf(row)) ?? []) }));
}

/**
 * The statements that a filter (and `of`) counts: newest story first, in a story in the order of the text. `total` is their
 * number. Pages start at 1.
 */
export async function getStatements(
  scope: Scope,
  filter: Filter,
  of: Of | null,
  page: number,
): Promise<Page<ListedStatement>> {
  const db = reader(scope);
  const [total, found] = await Promise.all([
    countUnits(db, filter, 'statements', of),
    rows(db, statementRow, statementsQuery(filter, of, limits(page))),
  ]);
  return pageOf(await listed(db, found, filter, of), total, page);
}
