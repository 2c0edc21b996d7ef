import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { rows, sql, type Sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import type { Range } from '@/lib/domain/range';
import type { ArticleRow } from '@/lib/domain/rows/articleRow';
import type { Page } from '@/lib/domain/rows/page';
import type { Scope } from '@/lib/domain/scope';
import { unitConditions } from '../filter/conditions';
import { limits, pageOf } from '../paging';
import { reader } from '../reader';
import { countUnits } from '../trends/countUnits';
import { evidenceRanges } from './evidenceRanges';
import { evidenceSentences } from './evidenceSentences';
import { lead } from './lead';
import { nameRanges } from './nameRanges';
import { soughtIn, type Sought } from './queryHits';
import { toRanges } from './ranges';
import { reprintings } from './reprintings';
import { soughtQueries } from './soughtQueries';
import { NEWEST_STORY_FIRST, sourceRef, STORY_COLUMNS, storyColumns, when } from './storyColumns';
import { wordsFound } from './wordsFound';

/** More evidence in one story than a row can show; it bounds a page of very long stories. */
const MOST_SENTENCES = 50;

/** A story as {@link articlesQuery} finds it. */
export const articleRow = storyColumns.extend({
  body: z.string(),
  sentences: z.array(z.number()),
  demo: z.boolean(),
  statements: z.number(),
  people: z.number(),
});

/** The stories that a filter (and `of`) counts, newest first; `cut` is a LIMIT or nothing. */
export function articlesQuery(filter: Filter, of: Of | null, cut: Sql): Sql {
  return sql`SELECT ${STORY_COLUMNS}, a.body, a.sentences, a.demo,
      (SELECT count(*)::int FROM statements s WHERE s.article_id = a.id) AS statements,
      (SELECT count(DISTINCT m.person_id)::int FROM mentions m WHERE m.article_id = a.id AND m.counted) AS people
    FROM (SELECT u.id, u.day FROM articles u WHERE ${unitConditions(filter, 'stories', of)}
      ORDER BY u.day DESC, u.published_at DESC, u.id ${cut}) u
    JOIN articles a ON a.id = u.id JOIN sources so ON so.id = a.source_id ORDER BY ${NEWEST_STORY_FIRST}`;
}

type Found = z.infer<typeof articleRow>;

/** What was found about a story beside its own row. */
interface Beside {
  readonly evidence: readonly Range[];
  readonly names: readonly Range[];
  readonly sought: Sought;
  readonly reprinting: ArticleRow['reprinting'];
}

function toRow(found: Found, beside: Beside): ArticleRow {
  const { articleId: id, title, body, demo, statements, people } = found;
  const sentences = toRanges(found.sentences);
  const { inBody, variants, titleMarks } = wordsFound(found, beside.names, beside.sought);
  return {
    id,
    title,
    titleMarks,
    variants,
    lead: lead(body, sentences),
    source: sourceRef(found),
    when: when(found),
    demo,
    statements,
    people,
    reprinting: beside.reprinting,
    evidence: evidenceSentences(body, sentences, [...beside.evidence, ...inBody]).slice(0, MOST_SENTENCES),
  };
}

/** What a list shows of the stories found: with their evidence of what was asked for, in the same order. */
export async function toArticleRows(
  db: Tx,
  found: readonly z.infer<typeof articleRow>[],
  filter: Filter,
  of: Of | null,
): Promise<ArticleRow[]> {
  const ids = found.map(({ articleId }) => articleId);
  const sought = soughtIn(soughtQueries(filter, of));
  const [evidence, copies, names] = await Promise.all([
    evidenceRanges(db, ids, filter, of),
    reprintings(db, ids),
    sought.demands.length > 0 ? nameRanges(db, ids) : new Map<string, readonly Range[]>(),
  ]);
  return found.map((story) =>
    toRow(story, {
      evidence: evidence.get(story.articleId) ?? [],
      names: names.get(story.articleId) ?? [],
      sought,
      reprinting: copies.get(story.articleId) ?? null,
    }),
  );
}

/**
 * The stories that a filter (and `of`) counts, newest first, each with the sentences that name, quote or are about
 * what was asked for. `total` is their number. Pages start at 1.
 */
export async function getArticles(
  scope: Scope,
  filter: Filter,
  of: Of | null,
  page: number,
): Promise<Page<ArticleRow>> {
  const db = reader(scope);
  const [total, found] = await Promise.all([
    countUnits(db, filter, 'stories', of),
    rows(db, articleRow, articlesQuery(filter, of, limits(page))),
  ]);
  return pageOf(await toArticleRows(db, found, filter, of), total, page);
}
