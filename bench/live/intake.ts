import { setTimeout as wait } from 'node:timers/promises';
import { createDb, type Db } from '@/lib/db/client';
import { feedText } from './feedText';
import { generatedStories } from './generatedStories';
import { startNewsServer, type NewsServer } from './newsServer';
import { addOutlets, switchOn } from './outlets';
import type { OwnDatabase } from './ownDatabase';
import { serverSeconds } from './serverSeconds';
import { startWorkerProcess, type Usage, type WorkerProcess } from './workerProcess';

const FEEDS = 40;
/** New stories in a feed each time that it is asked. */
const NEW_ITEMS = 50;
/** Feeds are asked as often as the setting allows, hosts without a pause: what is measured is not the waiting. */
const PACE = { pollSeconds: 1, pauseMs: 0 };
const LOOK_EVERY = 250;
/** What is slower than this many stories a second is broken off. */
const SLOWEST = 5;

/** How far the intake has come. */
export interface Progress extends Usage {
  readonly stories: number;
  /** Stories that ended in quarantine: none should. */
  readonly refused: number;
  readonly seconds: number;
}

/** The whole run. */
export interface Intake extends Progress {
  /** Processor seconds of PostgreSQL; null where the system does not tell. */
  readonly databaseSeconds: number | null;
}

/** A server whose feeds hold the next stories each time that they are asked for, until `count` were handed out. */
function startFeeds(count: number): Promise<NewsServer> {
  const story = generatedStories();
  const held = new Map<number, { first: number; size: number }>();
  let given = 0;
  return startNewsServer(FEEDS, (outlet) => {
    const size = Math.min(NEW_ITEMS, count - given);
    if (size > 0) held.set(outlet, { first: given, size });
    given += Math.max(0, size);
    const { first, size: items } = held.get(outlet) ?? { first: 0, size: 0 };
    const link = (index: number) => `http://feed-${outlet}.localhost/news/${index}`;
    return {
      etag: `"${first}"`,
      text: () =>
        feedText(
          Array.from({ length: items }, (_, i) => ({ story: story(first + i), link: link(first + i), at: new Date() })),
        ),
    };
  });
}

/** Waits until each story is stored or in quarantine, and tells the use of the worker whenever a tenth of them is there. */
async function watch(
  db: Db,
  worker: WorkerProcess,
  count: number,
  onTenth: (progress: Progress) => void,
): Promise<Progress> {
  const began = performance.now();
  for (let tenth = 1; ;) {
    await wait(LOOK_EVERY);
    const stories = await db.article.count();
    const refused = await db.quarantineItem.count();
    const seconds = (performance.now() - began) / 1000;
    if (stories + refused < count && seconds > 60 + count / SLOWEST)
      throw new Error(`only ${stories} of ${count} stories were stored within ${Math.round(seconds)} seconds`);
    if (stories + refused < Math.floor((count * tenth) / 10)) continue;
    const progress = { ...(await worker.usage()), stories, refused, seconds };
    onTenth(progress);
    if (stories + refused >= count) return progress;
    tenth = Math.floor(((stories + refused) * 10) / count) + 1;
  }
}

/**
 * How fast full texts in feeds become stored stories with all their facts: through HTTP, the queue and the embedded database,
 * one worker as `npm start` runs it.
 */
export async function measureIntake(
  database: OwnDatabase,
  count: number,
  onTenth: (progress: Progress) => void,
): Promise<Intake> {
  const url = await database.create('intake');
  const db = createDb(url, 2);
  const feeds = await startFeeds(count);
  await addOutlets(
    db,
    feeds.hosts.map((_, outlet) => feeds.feedUrl(outlet)),
  );
  const worker = await startWorkerProcess(url, feeds.hosts, PACE);
  try {
    const [usedBefore, serverBefore] = [await worker.usage(), serverSeconds(database.folder)];
    await switchOn(db);
    const { cpuSeconds, ...end } = await watch(db, worker, count, onTenth);
    const serverAfter = serverSeconds(database.folder);
    const databaseSeconds = serverBefore === null || serverAfter === null ? null : serverAfter - serverBefore;
    return { ...end, cpuSeconds: cpuSeconds - usedBefore.cpuSeconds, databaseSeconds };
  } finally {
    await worker.stop();
    await feeds.close();
    await db.$disconnect();
  }
}
