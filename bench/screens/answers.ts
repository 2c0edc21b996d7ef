import { addDays, tehranDay } from '@/lib/domain/tehran';
import { median, quantile } from '../measure';
import { EMPTY, type View } from './views';

/** How long the server takes to answer for a screen, in milliseconds, and over the empty screen asked for in turn with it. */
export interface Answer {
  readonly name: string;
  /** Until the first byte of the answer. */
  readonly first: number;
  /** Until the last byte of the HTML, parts that are streamed later included. */
  readonly whole: number;
  readonly slow: number;
  readonly timesEmpty: number;
  /** The whole answer to the first reader after a story of today came in. */
  readonly today: number;
  /** The same after one of a day before, which comes late. */
  readonly late: number;
}

interface Times {
  readonly first: number;
  readonly whole: number;
}

async function ask(url: string, cookie: string, { address }: View): Promise<Times> {
  const began = performance.now();
  const answer = await fetch(url + address, { headers: { cookie }, redirect: 'manual' });
  const first = performance.now() - began;
  await answer.text();
  if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`);
  return { first, whole: performance.now() - began };
}

/** How many of the rounds the data changes before. */
const CHANGED = 0.25;

/** The server to be asked, by whom, and what changes its data. */
export interface Asked {
  readonly url: string;
  readonly cookie: string;
  /** Makes the server take the data of an ISO Tehran day for changed. */
  readonly change: (day: string) => Promise<void>;
}

async function afterChanges(asked: Asked, view: View, day: string, rounds: number): Promise<number> {
  const wholes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await asked.change(day);
    wholes.push((await ask(asked.url, asked.cookie, view)).whole);
  }
  return median(wholes);
}

/**
 * Asks for each view `rounds` times, one request at a time, each in turn with the empty screen, so that a machine that slows
 * down slows both; twice before anything is counted.
 */
export async function measureAnswers(asked: Asked, views: readonly View[], rounds: number): Promise<Answer[]> {
  const { url, cookie } = asked;
  const answers: Answer[] = [];
  const today = tehranDay(new Date());
  for (const view of views) {
    const pairs: { own: Times; empty: Times }[] = [];
    for (let round = -2; round < rounds; round++) {
      const pair = { own: await ask(url, cookie, view), empty: await ask(url, cookie, EMPTY) };
      if (round >= 0) pairs.push(pair);
    }
    const changes = Math.ceil(rounds * CHANGED);
    const wholes = pairs.map(({ own }) => own.whole);
    answers.push({
      name: view.name,
      first: median(pairs.map(({ own }) => own.first)),
      whole: median(wholes),
      slow: quantile(wholes, 0.95),
      timesEmpty: median(pairs.map(({ own, empty }) => own.whole / empty.whole)),
      today: await afterChanges(asked, view, today, changes),
      late: await afterChanges(asked, view, addDays(today, -1), changes),
    });
  }
  return answers;
}
