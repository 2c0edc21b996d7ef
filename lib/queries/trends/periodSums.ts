import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { row, rows, sql, unionAll, type Sql } from '@/lib/db/sql';
import { over } from '@/lib/domain/filter';
import type { ComparedPeriods } from '../filter/comparedPeriods';
import type { Question } from '../filter/planTrend';
import { countRows } from './countRows';

const totalRow = z.object({ count: z.number(), compared: z.number(), previous: z.number() });
const sumRow = totalRow.extend({ key: z.string() });

/** What a key counts in the filter's period, in its complete days, and in as many days before. */
export type PeriodSum = z.infer<typeof sumRow>;

/** The same of all keys together. */
export type PeriodTotal = z.infer<typeof totalRow>;

function sumWithin(from: string, to: string): Sql {
  return sql`coalesce(sum(n) FILTER (WHERE day BETWEEN ${from}::date AND ${to}::date), 0)::int`;
}

/** The rows of the filter's own period and of the days before; each is a whole in which a text counts once. */
function counted(question: Question, compared: ComparedPeriods | null): Sql {
  const own = countRows(question);
  if (!compared) return own;
  const before = over(question.filter, { from: compared.previousFrom, to: compared.previousTo });
  return unionAll([own, countRows({ ...question, filter: before })]);
}

/** Rows `(key, count, compared, previous)` of a question, to be filtered or added up; see {@link PeriodSum}. */
export function periodRows(question: Question, compared: ComparedPeriods | null): Sql {
  const { from, to } = question.filter;
  return sql`SELECT key, ${sumWithin(from, to)} AS count,
      ${compared ? sumWithin(compared.from, compared.to) : sql`0`} AS compared,
      ${compared ? sumWithin(compared.previousFrom, compared.previousTo) : sql`0`} AS previous
    FROM (${counted(question, compared)}) r GROUP BY key`;
}

/** The sums of a question by key over its own period and the two compared; both are 0 where nothing is compared. */
export async function periodSums(db: Tx, question: Question, compared: ComparedPeriods | null): Promise<PeriodSum[]> {
  return rows(db, sumRow, periodRows(question, compared));
}

/** How many units all keys of a question count together. */
export async function unitTotals(db: Tx, question: Question, compared: ComparedPeriods | null): Promise<PeriodTotal> {
  const add = (column: Sql) => sql`coalesce(sum(${column}), 0)::int`;
  return row(
    db,
    totalRow,
    sql`SELECT ${add(sql`count`)} AS count, ${add(sql`compared`)} AS compared, ${add(sql`previous`)} AS previous
      FROM (${periodRows(question, compared)}) s`,
  );
}

/** How many keys of a question count anything. */
export async function keyTotals(db: Tx, question: Question, compared: ComparedPeriods | null): Promise<PeriodTotal> {
  const some = (column: Sql) => sql`(count(*) FILTER (WHERE ${column} > 0))::int`;
  return row(
    db,
    totalRow,
    sql`SELECT ${some(sql`count`)} AS count, ${some(sql`compared`)} AS compared, ${some(sql`previous`)} AS previous
      FROM (${periodRows(question, compared)}) s`,
  );
}
