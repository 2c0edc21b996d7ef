import { cache } from 'react';
import type { Db } from '@/lib/db/client';
import { dataStates, type DataStates } from '@/lib/db/dataState';
import { tehranDay } from '@/lib/domain/tehran';

/** As many answers of a state are kept; which of them are asked for again nobody knows, so that the oldest goes first. */
const MOST = 500;

type StateOf = keyof DataStates;

interface Answers {
  state: string;
  readonly byQuestion: Map<string, Promise<unknown>>;
}

const answers: Readonly<Record<StateOf, WeakMap<Db, Answers>>> = { all: new WeakMap(), before: new WeakMap() };

/** One request asks once. */
const statesOf = cache((db: Db, day: string) => dataStates(db, day));

function keep(known: Map<string, Promise<unknown>>, key: string, answer: Promise<unknown>): void {
  const [oldest] = known.keys();
  if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
  known.set(key, answer);
  answer.catch(() => {
    if (known.get(key) === answer) known.delete(key);
  });
}

async function once<Value>(
  of: StateOf,
  db: Db,
  question: readonly unknown[],
  ask: () => Promise<Value>,
): Promise<Value> {
  const state = (await statesOf(db, tehranDay(new Date())))[of];
  let own = answers[of].get(db);
  if (own?.state !== state) answers[of].set(db, (own = { state, byQuestion: new Map() }));
  const key = JSON.stringify(question);
  const known = own.byQuestion.get(key);
  // Under one key only the answers of one query are kept.
  if (known) return known as Promise<Value>;
  const answer = ask();
  keep(own.byQuestion, key, answer);
  return answer;
}

/**
 * The answer to a question, asked of the database once a state of the data ({@link dataStates}), whoever asks in this process:
 * the same as asking again, as long as `question` names the query and all that its answer depends on, days instead of
 * instants. Answers are shared and never to be changed.
 */
export function onceAState<Value>(db: Db, question: readonly unknown[], ask: () => Promise<Value>): Promise<Value> {
  return once('all', db, question, ask);
}

/**
 * The same of an answer that the facts of days before today (in Tehran) decide alone: what is stored of today leaves it as
 * it is. Names are no part of such an answer, and what a query finds by them neither.
 */
export function onceAPast<Value>(db: Db, question: readonly unknown[], ask: () => Promise<Value>): Promise<Value> {
  return once('before', db, question, ask);
}
