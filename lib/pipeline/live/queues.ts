import { randomUUID } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { WORKER_SEEN } from '@/lib/domain/live';
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
const FEEDS_AT_ONCE = 12;
const PAGES_AT_ONCE = 12;
const BATCHES_AT_ONCE = 2;

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

type Handler<Data> = (data: Data) => Promise<unknown>;

async function workOn<Data>(
  boss: PgBoss,
  queue: string,
  { schema, atOnce, expireInSeconds }: { schema: z.ZodType<Data>; atOnce: number; expireInSeconds: number },
  handle: Handler<Data>,
): Promise<void> {
  await boss.createQueue(queue, { ...QUEUE, expireInSeconds });
  await boss.work<unknown>(queue, { localConcurrency: atOnce, pollingIntervalSeconds: 2 }, async (jobs) => {
    for (const { data } of jobs) await handle(schema.parse(data));
  });
}

/** Makes the queues of live news and works on them until the boss stops; `signal` ends what takes long. */
export async function workOnLiveQueues(boss: PgBoss, live: Live, signal: AbortSignal): Promise<void> {
  const feeds = { schema: feedJob, atOnce: FEEDS_AT_ONCE, expireInSeconds: 180 };
  await workOn(boss, FETCH_FEED, feeds, ({ feedId }) => takeFeedTurn(live, feedId));
  const pages = { schema: hostJob, atOnce: PAGES_AT_ONCE, expireInSeconds: 180 };
  await workOn(boss, FETCH_PAGE, pages, ({ host }) => takePageTurn(live, host));
  const any = z.unknown();
  const stories = { schema: any, atOnce: BATCHES_AT_ONCE, expireInSeconds: 3600 };
  await workOn(boss, STORE_STORIES, stories, () => storeWaiting(live.db, signal));
  await workOn(boss, REPLAY, { schema: any, atOnce: 1, expireInSeconds: 3600 }, () => replayQuarantine(live, signal));
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
