import { z } from 'zod';
import type { Db, Tx } from '@/lib/db/client';
import { rows, sql, unionAll, type Sql } from '@/lib/db/sql';
import { over, partOf, type Filter } from '@/lib/domain/filter';
import type { ComparedPeriods } from '../filter/comparedPeriods';
import type { Question } from '../filter/planTrend';
import { isDecidedByItsDays } from '../filter/splitAtToday';
import { onceAPast } from '../onceAState';
import { countRows } from './countRows';

const sumRow = z.object({ key: z.string(), compared: z.number(), previous: z.number() });

/** What a key counts in the complete days of a filter's period, and in as many days before. */
export type ComparedSum = z.infer<typeof sumRow>;

/** The filter over its complete days, a part of its period, and over the days before, a whole of their own. */
export function comparedFilters(filter: Filter, periods: ComparedPeriods): { compared: Filter; previous: Filter } {
  return {
    compared: partOf(filter, { from: periods.from, to: periods.to }),
    previous: over(filter, { from: periods.previousFrom, to: periods.previousTo }),
  };
}

/** Rows `(key, compared, previous)` of a question, to be filtered or listed; see {@link ComparedSum}. */
export function comparedRows(question: Question, periods: ComparedPeriods): Sql {
  const { compared, previous } = comparedFilters(question.filter, periods);
  const counted = (filter: Filter, part: Sql) =>
    sql`SELECT key, n, ${part} AS later FROM (${countRows({ ...question, filter })}) c`;
  return sql`SELECT key, coalesce(sum(n) FILTER (WHERE later), 0)::int AS compared,
      coalesce(sum(n) FILTER (WHERE NOT later), 0)::int AS previous
    FROM (${unionAll([counted(compared, sql`true`), counted(previous, sql`false`)])}) r GROUP BY key`;
}

/** The sums of a question by key over the two periods compared; keys without any are missing, and all where nothing is compared. */
export async function comparedSums(
  db: Tx,
  question: Question,
  periods: ComparedPeriods | null,
): Promise<readonly ComparedSum[]> {
  return periods ? rows(db, sumRow, comparedRows(question, periods)) : [];
}

/** An answer about the two periods compared, which hold complete days only: asked once a state of the days before today. */
export async function ofComplete<Answer>(
  db: Db,
  asked: string,
  { question, periods }: { readonly question: Question; readonly periods: ComparedPeriods },
  ask: () => Promise<Answer>,
): Promise<Answer> {
  if (!isDecidedByItsDays(question.filter, question.of)) return ask();
  const filters = comparedFilters(question.filter, periods);
  const ids = question.ids && [...question.ids].sort();
  return onceAPast(db, [asked, { ...question, filter: null, ids }, filters], ask);
}
