import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql, type Sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import type { MentionRow } from '@/lib/domain/rows/mentionRow';
import type { Page } from '@/lib/domain/rows/page';
import type { Scope } from '@/lib/domain/scope';
import { unitConditions } from '../filter/conditions';
import { limits, pageOf } from '../paging';
import { reader } from '../reader';
import { countUnits } from '../trends/countUnits';
import { evidenceSentences } from './evidenceSentences';
import { nameRanges } from './nameRanges';
import { NOTHING_SOUGHT, soughtIn, type Sought } from './queryHits';
import { toRanges } from './ranges';
import { unitQueries } from './soughtQueries';
import { NEWEST_STORY_FIRST, sourceRef, STORY_COLUMNS, storyColumns, when } from './storyColumns';
import { wordsFound } from './wordsFound';

/** A mention as {@link mentionsQuery} finds it. */
export const mentionRow = storyColumns.extend({
  personId: z.string(),
  person: z.string(),
  body: z.string(),
  sentences: z.array(z.number()),
  start: z.number(),
  end: z.number(),
  /** Every place of the sentence that names the person, start and end in turn. */
  marks: z.array(z.number()),
});

type Found = z.infer<typeof mentionRow>;

const MARKS = sql`(SELECT array_agg(v ORDER BY x.start_offset, i) FROM mentions x,
    unnest(ARRAY[x.start_offset, x.end_offset]) WITH ORDINALITY AS t(v, i)
  WHERE x.article_id = u.article_id AND x.person_id = u.person_id AND x.sentence_start = u.sentence_start
    AND x.reference <> 'pronoun')`;

/** The mentions that a filter (and `of`) counts, newest story first; `cut` is a LIMIT or nothing. */
export function mentionsQuery(filter: Filter, of: Of | null, cut: Sql): Sql {
  return sql`SELECT ${STORY_COLUMNS}, a.body, a.sentences, u.person_id AS "personId", p.name AS person, u.sentence_start AS start,
      u.sentence_end AS "end", ${MARKS} AS marks
    FROM mentions u JOIN articles a ON a.id = u.article_id JOIN sources so ON so.id = a.source_id
    JOIN people p ON p.id = u.person_id
    WHERE ${unitConditions(filter, 'mentions', of)} ORDER BY ${NEWEST_STORY_FIRST}, u.seq ${cut}`;
}

const NOTHING_FOUND = wordsFound({ title: '', body: '', sentences: [] }, [], NOTHING_SOUGHT);

/**
 * What a list shows of a mention found, with what was found of the words that were searched in its story; nothing of one
 * without a sentence, which the pipeline does not make.
 */
export function toMentionRows(found: Found, { inBody, variants, titleMarks } = NOTHING_FOUND): MentionRow[] {
  const { articleId, personId, person, title, body, start, end, marks } = found;
  const [sentence] = evidenceSentences(body, [{ start, end }], [...toRanges(marks), ...inBody]);
  if (!sentence) return [];
  const story = { title, titleMarks, variants, source: sourceRef(found), when: when(found) };
  return [{ articleId, personId, person, ...story, sentence }];
}

/** What each story of some mentions holds of the words that were searched. */
async function wordsOf(db: Db, found: readonly Found[], sought: Sought) {
  const stories = new Map(found.map((row) => [row.articleId, row]));
  if (sought.demands.length === 0) return new Map<string, typeof NOTHING_FOUND>();
  const names = await nameRanges(db, [...stories.keys()]);
  return new Map([...stories].map(([id, story]) => [id, wordsFound(story, names.get(id) ?? [], sought)]));
}

/**
 * The mentions that a filter (and `of`) counts, one row for each sentence and person: newest story first, in a story in the
 * order of the text. `total` is their number. Pages start at 1.
 */
export async function getMentions(
  scope: Scope,
  filter: Filter,
  of: Of | null,
  page: number,
): Promise<Page<MentionRow>> {
  const db = reader(scope);
  const [total, found] = await Promise.all([
    countUnits(db, filter, 'mentions', of),
    rows(db, mentionRow, mentionsQuery(filter, of, limits(page))),
  ]);
  const words = await wordsOf(db, found, soughtIn(unitQueries(filter, of)));
  return pageOf(
    found.flatMap((row) => toMentionRows(row, words.get(row.articleId))),
    total,
    page,
  );
}
