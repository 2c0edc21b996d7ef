import { cache } from 'react';
import type { Db } from '@/lib/db/client';
import { dataStates, type DataStates } from '@/lib/db/dataState';
import { tehranDay } from '@/lib/domain/tehran';

/** As many characters the answers of a state have at most as JSON, with their questions. */
const MOST = 20_000_000;

type StateOf = keyof DataStates;

interface Answers {
  readonly state: string;
  readonly byQuestion: Map<string, Promise<unknown>>;
  /** The characters of each answer that has come. */
  readonly sizes: Map<string, number>;
  size: number;
}

const answers: Readonly<Record<StateOf, WeakMap<Db, Answers>>> = { all: new WeakMap(), before: new WeakMap() };

/** One request asks once. */
const statesOf = cache((db: Db, day: string) => dataStates(db, day));

function forget(own: Answers, key: string): void {
  own.size -= own.sizes.get(key) ?? 0;
  own.sizes.delete(key);
  own.byQuestion.delete(key);
}

const listed = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);

/** Makes room for an answer that has come: which of them are asked for again nobody knows, so that the oldest goes first. */
function makeRoom(own: Answers, key: string, answer: unknown): void {
  const size = key.length + (JSON.stringify(answer, listed) ?? '').length;
  own.sizes.set(key, size);
  own.size += size;
  for (const oldest of own.sizes.keys()) {
    if (own.size <= MOST) return;
    forget(own, oldest);
  }
}

function keep(own: Answers, key: string, answer: Promise<unknown>): void {
  own.byQuestion.set(key, answer);
  answer.then(
    (value) => makeRoom(own, key, value),
    () => forget(own, key),
  );
}

async function once<Value>(
  of: StateOf,
  db: Db,
  question: readonly unknown[],
  ask: () => Promise<Value>,
): Promise<Value> {
  const state = (await statesOf(db, tehranDay(new Date())))[of];
  let own = answers[of].get(db);
  if (own?.state !== state) answers[of].set(db, (own = { state, byQuestion: new Map(), sizes: new Map(), size: 0 }));
  const key = JSON.stringify(question);
  const known = own.byQuestion.get(key);
  // Under one key only the answers of one query are kept.
  if (known) return known as Promise<Value>;
  const answer = ask();
  keep(own, key, answer);
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
