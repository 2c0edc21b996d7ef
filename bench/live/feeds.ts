import { setTimeout as wait } from 'node:timers/promises';
import { createDb } from '@/lib/db/client';
import { charted } from './charted';
import { feedText, type Item } from './feedText';
import { generatedStories } from './generatedStories';
import { startNewsServer, type NewsServer } from './newsServer';
import { addOutlets, outletSlug, switchOn } from './outlets';
import type { OwnDatabase } from './ownDatabase';
import { startWorkerProcess } from './workerProcess';

/** What stands in a feed before the measurement. */
const OLD_ITEMS = 5;
/** Each feed is asked so often, in seconds; hosts have the worker's ordinary pause. */
const PACE = { pollSeconds: 45, pauseMs: 2000 };
const LOOK_EVERY = 500;
/** How long the last story is waited for, in seconds. */
const PATIENCE = 120;

/** The way of new items from their feeds to the chart. */
export interface Latency {
  /** Seconds from an item's appearance in its feed until the chart of its outlet counts it, one a story. */
  readonly seconds: readonly number[];
  /** Items that the chart did not show in time. */
  readonly missing: number;
  /** Answers to the worker while items appeared: documents and «not modified». */
  readonly answers: NewsServer['answers'];
}

function startFeeds(feeds: number) {
  const story = generatedStories();
  const held = Array.from({ length: feeds }, (): Item[] => []);
  let index = 0;
  const add = (outlet: number): void => {
    const link = `http://feed-${outlet}.localhost/news/${index}`;
    held[outlet]?.unshift({ story: story(index), link, at: new Date() });
    index += 1;
  };
  for (let outlet = 0; outlet < feeds; outlet++) for (let i = 0; i < OLD_ITEMS; i++) add(outlet);
  const server = startNewsServer(feeds, (outlet) => {
    const items = held[outlet] ?? [];
    return { etag: `"${items.length}"`, text: () => feedText(items) };
  });
  return { add, server };
}

/**
 * How long it takes from the appearance of an item to the chart, with `feeds` feeds of full texts asked every 45 seconds. All
 * feeds fall due at the same moment, as after a start. Over `seconds` seconds items appear one after the other, in evenly
 * spaced feeds.
 */
export async function measureLatency(database: OwnDatabase, feeds: number, seconds: number): Promise<Latency> {
  process.env.DATABASE_URL = await database.create('feeds');
  const db = createDb(process.env.DATABASE_URL, 2);
  const { add, server } = startFeeds(feeds);
  const news = await server;
  await addOutlets(
    db,
    news.hosts.map((_, outlet) => news.feedUrl(outlet)),
  );
  const slugs = news.hosts.map((_, outlet) => outletSlug(outlet));
  const worker = await startWorkerProcess(process.env.DATABASE_URL, news.hosts, PACE);
  /** When the item of an outlet appeared, by its slug; in milliseconds. */
  const waiting = new Map<string, number>();
  const found: number[] = [];
  const look = async (): Promise<void> => {
    for (const [slug, count] of await charted([...waiting.keys()])) {
      const appeared = waiting.get(slug);
      if (appeared === undefined || count <= OLD_ITEMS) continue;
      found.push((performance.now() - appeared) / 1000);
      waiting.delete(slug);
    }
  };
  try {
    await switchOn(db);
    for (const end = performance.now() + PATIENCE * 1000; performance.now() < end; await wait(LOOK_EVERY)) {
      const counts = [...(await charted(slugs)).values()];
      if (counts.length === feeds && counts.every((count) => count === OLD_ITEMS)) break;
    }
    const before = { ...news.answers };
    const began = performance.now();
    const items = Math.min(feeds, Math.max(1, Math.round(seconds * 2)));
    for (let given = 0; given < items || waiting.size > 0; await wait(LOOK_EVERY)) {
      const now = performance.now();
      if (now - began > (seconds + PATIENCE) * 1000) break;
      for (; given < items && now - began >= (given * seconds * 1000) / items; given++) {
        const outlet = Math.floor((given * feeds) / items);
        add(outlet);
        waiting.set(outletSlug(outlet), performance.now());
      }
      await look();
    }
    const { full, notModified } = news.answers;
    const answers = { full: full - before.full, notModified: notModified - before.notModified };
    return { seconds: found, missing: waiting.size, answers };
  } finally {
    await worker.stop();
    await news.close();
    await db.$disconnect();
  }
}
