import { FetchError } from '@/lib/ingest/fetch/fetchError';
import type { Fetched, FetchRequest } from '@/lib/ingest/fetch/fetched';
import { failureOf, type Failure } from './failure';
import { giveSlotBack, holdBack, takeSlot } from './hostSlot';
import type { Live } from './live';

/** What came of asking a host; `busy`: it was not this one's turn. */
export type Answer =
  | { readonly state: 'answered'; readonly fetched: Fetched }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retryAfterSeconds: number | null }
  | { readonly state: 'busy'; readonly at: Date }
  | { readonly state: 'idle' };

interface Turn {
  readonly host: string;
  /** True for requests that wait while a feed of the host is due. */
  readonly givesWay: boolean;
}

/** What is to be asked, found once the turn is taken; null when there is nothing left to do. */
type Claim<Task> = () => Promise<Task | null>;

/**
 * One request to a host, when it is its turn: takes the host's slot, claims the task, asks (robots.txt first, for every
 * address on the way), and gives the slot back with the pause that the host wants.
 */
export async function askInTurn<Task extends { readonly url: string }>(
  live: Live,
  { host, givesWay }: Turn,
  claim: Claim<Task>,
  request: (task: Task) => FetchRequest,
): Promise<{ readonly task: Task | null; readonly answer: Answer }> {
  const slot = await takeSlot(live.db, host, { givesWay });
  if (!slot.taken) return { task: null, answer: { state: 'busy', at: slot.at } };
  let pauseMs = 0;
  try {
    const task = await claim();
    if (!task) return { task, answer: { state: 'idle' } };
    pauseMs = live.pauseMs;
    const answer = await ask(live, task.url, request(task));
    pauseMs = await pauseOf(live, task.url);
    if (answer.state === 'failed' && answer.failure.holdSeconds !== null) {
      await holdBack(live.db, host, answer.failure.holdSeconds);
    }
    return { task, answer };
  } finally {
    await giveSlotBack(live.db, host, slot.token, pauseMs);
  }
}

async function ask(live: Live, url: string, request: FetchRequest): Promise<Answer> {
  try {
    const fetched = await live.fetcher.fetch(url, { ...request, admit: (each) => live.robots.admit(each) });
    return { state: 'answered', fetched };
  } catch (error) {
    const retryAfterSeconds = error instanceof FetchError ? error.retryAfterSeconds : null;
    return { state: 'failed', failure: failureOf(error), retryAfterSeconds };
  }
}

async function pauseOf(live: Live, url: string): Promise<number> {
  const asked = await live.robots.crawlDelaySeconds(new URL(url)).catch(() => null);
  return Math.max(live.pauseMs, (asked ?? 0) * 1000);
}
