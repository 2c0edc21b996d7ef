import { sql, type Sql } from '@/lib/db/sql';
import { pageNumber } from '../paging';

/** How many lines of a matrix are shown at once: more do not fit on a screen beside the 17 topics. */
export const MATRIX_PAGE = 15;

/** The LIMIT and OFFSET of a page of a matrix, from 1. */
export function matrixLimits(page: number, size: number): Sql {
  return sql`LIMIT ${size}::int OFFSET ${(pageNumber(page) - 1) * size}::int`;
}

/** A page, from 1, of lines that are all there. */
export function matrixPage<Line>(lines: readonly Line[], page: number, size: number): readonly Line[] {
  const from = (pageNumber(page) - 1) * size;
  return lines.slice(from, from + size);
}
