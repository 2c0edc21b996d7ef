import type { Db } from '@/lib/db/client';
import type { Filter } from '@/lib/domain/filter';
import { tehranDay } from '@/lib/domain/tehran';
import type { Question } from '../filter/planTrend';
import { splitAtToday } from '../filter/splitAtToday';
import { onceAPast } from '../onceAState';

/** The answers to the parts of a question; null for a part without days. */
export interface Parts<Answer> {
  readonly past: Answer | null;
  readonly rest: Answer | null;
}

/**
 * Asks something of a filter (and `of`), whose answers by day add up, of the days before today and of the others. The first
 * part, by far the longer one, is asked once a state of those days; new stories are hardly ever of them. `asked` says what
 * else its answer depends on.
 */
export async function filterInTwoParts<Answer>(
  db: Db,
  asked: readonly unknown[],
  { filter, of }: Pick<Question, 'filter' | 'of'>,
  ask: (part: Filter) => Promise<Answer>,
): Promise<Parts<Answer>> {
  const { past, rest } = splitAtToday(filter, of, tehranDay(new Date()));
  const [before, today] = await Promise.all([
    past && onceAPast(db, [...asked, past], () => ask(past)),
    rest && ask(rest),
  ]);
  return { past: before, rest: today };
}

/** The same of a question. */
export function inTwoParts<Answer>(
  db: Db,
  asked: readonly unknown[],
  question: Question,
  ask: (part: Question) => Promise<Answer>,
): Promise<Parts<Answer>> {
  // In one order, whatever order a list has today.
  const ids = question.ids && [...question.ids].sort();
  const { unit, of, by } = question;
  return filterInTwoParts(db, [...asked, unit, of, by, ids], question, (filter) => ask({ ...question, filter }));
}
