import type { Db } from '@/lib/db/client';
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
 * Asks a question, whose answers by day add up, of the days before today and of the others. The first part, by far the
 * longer one, is asked once a state of those days; new stories are hardly ever of them. `asked` says what else its answer depends on.
 */
export async function inTwoParts<Answer>(
  db: Db,
  asked: readonly unknown[],
  question: Question,
  ask: (part: Question) => Promise<Answer>,
): Promise<Parts<Answer>> {
  const { past, rest } = splitAtToday(question.filter, question.of, tehranDay(new Date()));
  // In one order, whatever order a list has today.
  const ids = question.ids && [...question.ids].sort();
  const [before, today] = await Promise.all([
    past && onceAPast(db, [...asked, { ...question, filter: past, ids }], () => ask({ ...question, filter: past })),
    rest && ask({ ...question, filter: rest }),
  ]);
  return { past: before, rest: today };
}
