import { cache } from 'react';
import type { Db } from '@/lib/db/client';
import { dataState } from '@/lib/db/dataState';

/** As many answers are kept; which of them are asked for again nobody knows, so that the oldest goes first. */
const MOST = 500;

interface Answers {
  state: string;
  readonly byQuestion: Map<string, Promise<unknown>>;
}

const answers = new WeakMap<Db, Answers>();

/** One request asks once. */
const stateOf = cache((db: Db) => dataState(db));

function keep(known: Map<string, Promise<unknown>>, key: string, answer: Promise<unknown>): void {
  const [oldest] = known.keys();
  if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
  known.set(key, answer);
  answer.catch(() => {
    if (known.get(key) === answer) known.delete(key);
  });
}

/**
 * The answer to a question, asked of the database once a state of the data ({@link dataState}), whoever asks in this process:
 * the same as asking again, as long as `question` names the query and all that its answer depends on, days instead of
 * instants. Answers are shared and never to be changed.
 */
export async function onceAState<Value>(
  db: Db,
  question: readonly unknown[],
  ask: () => Promise<Value>,
): Promise<Value> {
  const state = await stateOf(db);
  let own = answers.get(db);
  if (own?.state !== state) answers.set(db, (own = { state, byQuestion: new Map() }));
  const key = JSON.stringify(question);
  const known = own.byQuestion.get(key);
  // Under one key only the answers of one query are kept.
  if (known) return known as Promise<Value>;
  const answer = ask();
  keep(own.byQuestion, key, answer);
  return answer;
}
