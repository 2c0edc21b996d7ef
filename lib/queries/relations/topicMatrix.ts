import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql, unionAll, type Sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import { TOPIC_SLUGS } from '@/lib/domain/topics';
import { matrixCells, type Matrix, type MatrixCount } from '@/lib/domain/matrix';
import { storyOf, UNIT_TABLE, unitConditions } from '../filter/conditions';
import { planTrend, type Question } from '../filter/planTrend';
import { onceAState } from '../onceAState';
import { pageNumber } from '../paging';
import { countRows } from '../trends/countRows';
import { countUnits } from '../trends/countUnits';
import { leadingKeys } from '../trends/leadingKeys';
import { topKeys, type TopKeys } from '../trends/topKeys';
import { matrixLines } from './matrixLines';
import { MATRIX_PAGE, matrixLimits } from './matrixPage';

/** What the rows of a matrix by topic are, and what it counts. */
export type TopicMatrix =
  { readonly by: 'speaker'; readonly unit: 'statements' } | { readonly by: 'source'; readonly unit: 'stories' };

const countRow = z.object({ row: z.string(), column: z.string(), count: z.number() });
const KEY = { speaker: sql`u.speaker_id`, source: sql`u.source_id` } as const;

/** The cells of outlets from the daily tables, where these give the same numbers as the facts; null where they do not. */
function dailyCounts(filter: Filter, { by, unit }: TopicMatrix, ids: readonly string[]): Sql | null {
  const questionOf = (id: string): Question => ({ filter, unit, of: { kind: by, id }, by: 'topic', ids: null });
  if (!ids.every((id) => planTrend(questionOf(id)).from === 'rollup')) return null;
  const each = ids.map((id) => sql`SELECT ${id} AS row, key, n FROM (${countRows(questionOf(id))}) r`);
  return sql`SELECT row, key AS column, sum(n)::int AS count FROM (${unionAll(each)}) c GROUP BY 1, 2`;
}

async function countsOf(db: Db, filter: Filter, of: TopicMatrix, ids: readonly string[]): Promise<MatrixCount[]> {
  const { by, unit } = of;
  return rows(
    db,
    countRow,
    dailyCounts(filter, of, ids) ??
      sql`SELECT ${KEY[by]} AS row, t.topic_slug AS column, count(*)::int AS count
      FROM ${UNIT_TABLE[unit]} JOIN article_topics t ON t.article_id = ${storyOf(unit)} AND t.day = u.day
      WHERE ${unitConditions(filter, unit, null)} AND ${KEY[by]} = ANY(${ids}) GROUP BY 1, 2`,
  );
}

function linesOf(db: Db, question: Omit<Question, 'ids'>, page: number, size: number): Promise<TopKeys> {
  return pageNumber(page) === 1 && size <= MATRIX_PAGE
    ? leadingKeys(db, question, size)
    : topKeys(db, { ...question, ids: null }, matrixLimits(page, size));
}

async function counted(db: Db, filter: Filter, of: TopicMatrix, page: number, size: number): Promise<Matrix> {
  const question = { filter, unit: of.unit, of: null };
  const [found, topics, total] = await Promise.all([
    linesOf(db, { ...question, by: of.by }, page, size),
    leadingKeys(db, { ...question, by: 'topic' }, TOPIC_SLUGS.length),
    countUnits(db, filter, of.unit, null),
  ]);
  const ids = found.keys.map(({ key }) => key);
  const [lines, columns, counts] = await Promise.all([
    matrixLines(db, of.by, found.keys),
    matrixLines(db, 'topic', topics.keys),
    ids.length > 0 ? countsOf(db, filter, of, ids) : Promise.resolve<MatrixCount[]>([]),
  ]);
  const cells = matrixCells(lines, columns, counts);
  return { rows: lines, columns, cells, total, rowCount: found.total, columnCount: topics.total };
}

/** The rows of a page, from 1, with the most units, by all topics of the filter; most first in both directions. */
export function topicMatrix(db: Db, filter: Filter, of: TopicMatrix, page: number, size: number): Promise<Matrix> {
  return onceAState(db, ['topic matrix', filter, of, page, size], () => counted(db, filter, of, page, size));
}
