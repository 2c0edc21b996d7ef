import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { row, run, sql } from '@/lib/db/sql';
import { testDatabase } from '@/lib/db/testing';
import { z } from 'zod';
import { startWorker } from '../worker';
import { DEFAULT_LIVE, type LiveSettings } from './settings';
import { addFeed } from './testing/liveOf';
import { page, paragraphs, rss, startOutlet, type Outlet } from './testing/outlet';

const database = await testDatabase();
const db = createDb(database.url, 5);
const outlets: Outlet[] = [];
afterAll(async () => {
  await Promise.all(outlets.map((outlet) => outlet.close()));
  await db.$disconnect();
});
beforeEach(async () => {
  await run(
    db,
    sql`TRUNCATE articles, people, offices, organisations, sources, feeds, host_slots, waiting_pages, waiting_stories,
      address_aliases, quarantine_items, rollup_deltas, source_daily, settings, audit_events CASCADE`,
  );
});

const fail = (error: unknown): void => {
  throw error;
};
const settings = (changes: Partial<LiveSettings>): LiveSettings => ({
  ...DEFAULT_LIVE,
  userAgent: 'Rasad/0.1 (+https://rasad.example)',
  pauseMs: 0,
  tickMs: 100,
  ...changes,
});

async function outletOf(full: number, summaries: number): Promise<Outlet> {
  const outlet = await startOutlet();
  outlets.push(outlet);
  const items = Array.from({ length: full + summaries }, (_, index) => {
    const about = `طرح شماره ${index + 1}`;
    const path = `/news/${index + 1}`;
    outlet.at(path, page(about, about));
    const content =
      index < full
        ? paragraphs(about)
            .map((text) => `<p>${text}</p>`)
            .join('')
        : undefined;
    return { link: outlet.origin + path, title: about, ...(content && { content }) };
  });
  outlet.at('/rss', rss(items));
  return outlet;
}

/** The counts as the charts read them, and the stories that they count. */
async function counted() {
  return row(
    db,
    z.object({ rollups: z.number(), facts: z.number() }),
    sql`SELECT (SELECT count(*)::int FROM articles) AS facts,
      (SELECT coalesce(sum(stories), 0)::int FROM (SELECT stories FROM source_daily
        UNION ALL SELECT stories FROM rollup_deltas WHERE person_id IS NULL AND topic_slug IS NULL) s) AS rollups`,
  );
}

describe('workers', () => {
  it('bring every story of two outlets in once, however many there are, one request at a time', async () => {
    const both = [await outletOf(30, 6), await outletOf(0, 6)];
    const shared = settings({ allowedHosts: both.map(({ host }) => host) });
    for (const outlet of both) await addFeed(db, `${outlet.origin}/rss`);
    const stops = await Promise.all([startWorker(database.url, fail, shared), startWorker(database.url, fail, shared)]);
    await expect.poll(() => db.article.count(), { timeout: 100_000 }).toBe(42);
    await Promise.all(stops.map((stop) => stop()));
    expect(await counted()).toEqual({ facts: 42, rollups: 42 });
    expect(await db.waitingPage.count()).toBe(0);
    expect(await db.quarantineItem.count()).toBe(0);
    for (const outlet of both) {
      const pages = outlet.asked.filter((path) => path.startsWith('/news/'));
      expect(pages).toHaveLength(6);
      expect(new Set(pages).size).toBe(6);
      expect(outlet.mostAtOnce()).toBe(1);
    }
  });

  it('offer the feeds of the catalogue, switched off and unverified', async () => {
    const stop = await startWorker(database.url, fail, settings({}));
    await stop();
    expect(await db.feed.count()).toBeGreaterThan(14);
    expect(await db.feed.count({ where: { OR: [{ enabled: true }, { verifiedAt: { not: null } }] } })).toBe(0);
    await db.feed.deleteMany();
    await (
      await startWorker(database.url, fail, settings({}))
    )();
    expect(await db.feed.count()).toBe(0);
  });
});
