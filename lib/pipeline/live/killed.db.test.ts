import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { createDb } from '@/lib/db/client';
import { row, sql } from '@/lib/db/sql';
import { testDatabase } from '@/lib/db/testing';
import { addFeed } from './testing/liveOf';
import { paragraphs, rss, startOutlet } from './testing/outlet';
import { kill, startWorkerProcess } from './testing/workerProcess';

const STORIES = 900;
const KILLS = 3;

const database = await testDatabase();
const db = createDb(database.url, 3);
const outlet = await startOutlet();
afterAll(async () => {
  await outlet.close();
  await db.$disconnect();
});

const whole = (about: string) =>
  paragraphs(about)
    .map((text) => `<p>${text}</p>`)
    .join('');
const stored = () => db.article.count();

it('a worker that is killed again and again loses no story and brings none in twice', async () => {
  // Three feeds, since one has at most as many items as are read of a feed.
  for (let feed = 0; feed < 3; feed += 1) {
    const items = Array.from({ length: STORIES / 3 }, (_, index) => {
      const about = `طرح شماره ${feed * 1000 + index}`;
      return { link: `https://avand.example/n/${feed}/${index}`, title: about, content: whole(about) };
    });
    outlet.at(`/rss/${feed}`, rss(items));
    await addFeed(db, `${outlet.origin}/rss/${feed}`);
  }
  for (let round = 1; round <= KILLS; round += 1) {
    const worker = startWorkerProcess(database.url, [outlet.host]);
    const enough = Math.min(STORIES - 1, (STORIES / (KILLS + 1)) * round);
    await expect.poll(stored, { timeout: 60_000, interval: 5 }).toBeGreaterThanOrEqual(enough);
    await kill(worker);
  }
  const last = startWorkerProcess(database.url, [outlet.host]);
  await expect.poll(stored, { timeout: 100_000 }).toBe(STORIES);
  await expect.poll(() => db.waitingStory.count(), { timeout: 60_000 }).toBe(0);
  await kill(last);
  const { rollups, facts } = await row(
    db,
    z.object({ rollups: z.number(), facts: z.number() }),
    sql`SELECT (SELECT count(*)::int FROM statements) AS facts,
      (SELECT coalesce(sum(statements), 0)::int FROM (SELECT statements FROM source_daily
        UNION ALL SELECT statements FROM rollup_deltas WHERE person_id IS NULL AND topic_slug IS NULL) s) AS rollups`,
  );
  expect(rollups).toBe(facts);
  expect(await db.quarantineItem.count()).toBe(0);
});
