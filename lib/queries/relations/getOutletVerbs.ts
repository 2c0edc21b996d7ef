import { z } from 'zod';
import { rows, sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import { matrixCells, type Matrix, type MatrixCount, type MatrixLine } from '@/lib/domain/matrix';
import type { Scope } from '@/lib/domain/scope';
import { unitConditions } from '../filter/conditions';
import { reader } from '../reader';
import { matrixLines } from './matrixLines';
import { MATRIX_PAGE, matrixPage } from './matrixPage';

const countRow = z.object({ row: z.string(), column: z.string(), count: z.number() });

/** The sums of one side of the counts, most first and then by key. */
function sums(counts: readonly MatrixCount[], side: 'row' | 'column'): { key: string; count: number }[] {
  const sum = new Map<string, number>();
  for (const each of counts) sum.set(each[side], (sum.get(each[side]) ?? 0) + each.count);
  return [...sum].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/**
 * The statements of one speaker by the verb that introduces them (rows, all of them, by their keys) and by outlet (columns),
 * most first in both directions. Each statement has one verb and one outlet, so that rows and columns add up. Pages of
 * outlets start at 1.
 */
export async function getOutletVerbs(
  scope: Scope,
  filter: Filter,
  speaker: string,
  page: number,
  size = MATRIX_PAGE,
): Promise<Matrix> {
  const db = reader(scope);
  const counts = await rows(
    db,
    countRow,
    sql`SELECT u.cue_key AS row, u.source_id AS column, count(*)::int AS count FROM statements u
      WHERE ${unitConditions(filter, 'statements', { kind: 'speaker', id: speaker })} GROUP BY 1, 2`,
  );
  const outlets = sums(counts, 'column');
  const verbs: MatrixLine[] = sums(counts, 'row').map(({ key, count }) => ({
    id: key,
    name: key,
    hint: null,
    total: count,
  }));
  const columns = await matrixLines(db, 'source', matrixPage(outlets, page, size));
  return {
    rows: verbs,
    columns,
    cells: matrixCells(verbs, columns, counts),
    total: counts.reduce((sum, { count }) => sum + count, 0),
    rowCount: verbs.length,
    columnCount: outlets.length,
  };
}
