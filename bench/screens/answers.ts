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

/**
 * Asks for each view `rounds` times, one request at a time, each in turn with the empty screen, so that a machine that slows
 * down slows both; twice before anything is counted.
 */
export async function measureAnswers(
  url: string,
  cookie: string,
  views: readonly View[],
  rounds: number,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const view of views) {
    const pairs: { own: Times; empty: Times }[] = [];
    for (let round = -2; round < rounds; round++) {
      const pair = { own: await ask(url, cookie, view), empty: await ask(url, cookie, EMPTY) };
      if (round >= 0) pairs.push(pair);
    }
    const wholes = pairs.map(({ own }) => own.whole);
    answers.push({
      name: view.name,
      first: median(pairs.map(({ own }) => own.first)),
      whole: median(wholes),
      slow: quantile(wholes, 0.95),
      timesEmpty: median(pairs.map(({ own, empty }) => own.whole / empty.whole)),
    });
  }
  return answers;
}
