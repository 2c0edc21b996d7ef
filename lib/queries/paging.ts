import { sql, type Sql } from '@/lib/db/sql';
import type { Page } from '@/lib/domain/rows/page';

/** How many rows a page of a list has. */
export const PAGE_SIZE = 25;
/** Beyond it nobody reads on, and PostgreSQL would still have to walk there. */
const LAST_PAGE = 100_000;

/** A whole page number from 1; anything else is the first page. */
export function pageNumber(page: number): number {
  return Number.isFinite(page) ? Math.min(Math.max(1, Math.trunc(page)), LAST_PAGE) : 1;
}

/** The LIMIT and OFFSET of a page. */
export function limits(page: number): Sql {
  return sql`LIMIT ${PAGE_SIZE}::int OFFSET ${(pageNumber(page) - 1) * PAGE_SIZE}::int`;
}

/** A page of rows; `total` counts the rows of all pages. */
export function pageOf<Row>(rows: readonly Row[], total: number, page: number): Page<Row> {
  return { rows, total, page: pageNumber(page), pageSize: PAGE_SIZE };
}
