import { randomUUID } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { WORKER_SEEN } from '@/lib/domain/live/queue';
import type { Annotate } from './annotateInThread';
import { findDue } from './due';
import { takeFeedTurn } from './feedTurn';
import type { Live } from './live';
import { takePageTurn } from './pageTurn';
import { replayQuarantine } from './replay';
import { storeWaiting } from './storeWaiting';

const FETCH_FEED = 'fetch-feed';
const FETCH_PAGE = 'fetch-page';
const STORE_STORIES = 'store-stories';
const REPLAY = 'replay-quarantine';

/** How many requests one worker has under way at most, and how many batches of stories it stores side by side. */
const FEEDS_AT_ONCE = 24;
const PAGES_AT_ONCE = 24;
const BATCHES_AT_ONCE = 3;

/**
 * Where jobs come in numbers, each fetch takes two, and the next follows at once while two come. With one a fetch pg-boss
 * waits for a notice or half a minute after each, and nothing gives notice of the jobs that were there before.
 */
const TWO_A_FETCH = { batchSize: 2, burstWhenBatchFull: true } as const;
const many = (atOnce: number) => ({ ...TWO_A_FETCH, localConcurrency: atOnce / TWO_A_FETCH.batchSize });

/**
 * At most one job of a key waits, whatever runs: what is due stands in tables, and a job only says that somebody should
 * look. So a job is never tried again by the queue (what is still due is found again), and one that a killed worker leaves
 * behind blocks nothing.
 */
const QUEUE = {
  policy: 'short',
  retryLimit: 0,
  heartbeatSeconds: 60,
  deleteAfterSeconds: 600,
  notify: true,
} as const;

const feedJob = z.object({ feedId: z.uuid() });
const hostJob = z.object({ host: z.string() });

/** How many jobs of a queue a worker has under way, and how it fetches them. */
type Pace = { readonly localConcurrency: number } & Partial<typeof TWO_A_FETCH>;

type Handler<Data> = (data: Data) => Promise<unknown>;

async function workOn<Data>(
  boss: PgBoss,
  queue: string,
  { schema, pace, expireInSeconds }: { schema: z.ZodType<Data>; pace: Pace; expireInSeconds: number },
  handle: Handler<Data>,
): Promise<void> {
  await boss.createQueue(queue, { ...QUEUE, expireInSeconds });
  await boss.work<unknown>(queue, { ...pace, pollingIntervalSeconds: 2 }, async (jobs) => {
    const done = await Promise.allSettled(jobs.map(async ({ data }) => handle(schema.parse(data))));
    for (const one of done) if (one.status === 'rejected') throw one.reason;
  });
}

/**
 * Makes the queues of live news and works on them until the boss stops; `annotate` reads the texts, `signal` ends what takes
 * long.
 */
export async function workOnLiveQueues(
  boss: PgBoss,
  live: Live,
  annotate: Annotate,
  signal: AbortSignal,
): Promise<void> {
  const feeds = { schema: feedJob, pace: many(FEEDS_AT_ONCE), expireInSeconds: 180 };
  await workOn(boss, FETCH_FEED, feeds, ({ feedId }) => takeFeedTurn(live, feedId));
  const pages = { schema: hostJob, pace: many(PAGES_AT_ONCE), expireInSeconds: 180 };
  await workOn(boss, FETCH_PAGE, pages, ({ host }) => takePageTurn(live, host));
  const nothingToRead = z.unknown();
  const stories = { schema: nothingToRead, pace: { localConcurrency: BATCHES_AT_ONCE }, expireInSeconds: 3600 };
  await workOn(boss, STORE_STORIES, stories, () => storeWaiting(live.db, signal, annotate));
  const replays = { schema: nothingToRead, pace: { localConcurrency: 1 }, expireInSeconds: 3600 };
  await workOn(boss, REPLAY, replays, () => replayQuarantine(live, signal));
}

/** Puts a job into the queues for everything that is due. */
async function dispatch(boss: PgBoss, db: Db, worker: string): Promise<void> {
  const due = await findDue(db);
  await boss.insert(
    FETCH_FEED,
    due.feeds.map((feedId) => ({ data: { feedId }, singletonKey: feedId })),
  );
  await boss.insert(
    FETCH_PAGE,
    due.hosts.map((host) => ({ data: { host }, singletonKey: host })),
  );
  if (due.stories) {
    const lanes = Array.from({ length: BATCHES_AT_ONCE }, (_, lane) => ({ singletonKey: `${worker} ${lane}` }));
    await boss.insert(STORE_STORIES, lanes);
  }
  if (due.replays) await boss.send(REPLAY, {}, { singletonKey: 'one' });
}

/** How often a worker says that it is there, in milliseconds. */
const SEEN_EVERY = 15_000;

/**
 * Looks for what is due every `tickMs` milliseconds, in every worker: the database's own work is a few look-ups in indexes,
 * and the queue takes each job once. Answers a function that ends it after the round at work.
 */
export function startTicking(
  boss: PgBoss,
  { db }: Live,
  tickMs: number,
  onError: (error: unknown) => void,
): () => Promise<void> {
  const worker = randomUUID();
  let seen = 0;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const round = async () => {
    if (Date.now() - seen > SEEN_EVERY) {
      seen = Date.now();
      const value = { at: new Date().toISOString() };
      await db.setting.upsert({ where: { key: WORKER_SEEN }, create: { key: WORKER_SEEN, value }, update: { value } });
    }
    await dispatch(boss, db, worker);
  };
  let atWork: Promise<void> = Promise.resolve();
  const tick = () => {
    atWork = round()
      .catch(onError)
      .then(() => {
        if (!stopped) timer = setTimeout(tick, tickMs);
      });
  };
  tick();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await atWork;
  };
}
