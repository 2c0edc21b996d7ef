import { describe, expect, it } from 'vitest';
import { replayItems } from '@/lib/admin/quarantine';
import { run, sql } from '@/lib/db/sql';
import { draft } from '@/prisma/seed/factories';
import { takeFeedTurn } from './feedTurn';
import { takePageTurn } from './pageTurn';
import { replayQuarantine } from './replay';
import { storeWaiting } from './storeWaiting';
import { addFeed } from './testing/liveOf';
import { page, rss, status } from './testing/outlet';
import { liveSetting, never } from './testing/setting';
import { addStories } from './waiting';

const { db, outlet, live, freeHosts } = await liveSetting();

const item = () => db.quarantineItem.findFirstOrThrow();
const PATH = '/news/a';

/** A feed whose only page is as `answer` says; its turn and the page's are over. */
async function brought(answer: Parameters<typeof outlet.at>[1]): Promise<void> {
  outlet.at('/feed', rss([{ link: outlet.origin + PATH, title: 'پل تازه' }]));
  outlet.at(PATH, answer);
  await takeFeedTurn(live, await addFeed(db, `${outlet.origin}/feed`));
  await freeHosts();
  await takePageTurn(live, '127.0.0.1');
}

async function replayAll(): Promise<number> {
  const { step, kind } = await item();
  await replayItems(db, 'system', { step, kind } as Parameters<typeof replayItems>[2]);
  return replayQuarantine(live, never);
}

describe('running a step again', () => {
  it('fetches a page that could not be fetched', async () => {
    await brought(status(404));
    outlet.at(PATH, page('پل تازه', 'پل تازه'));
    expect(await replayAll()).toBe(1);
    expect(await item()).toMatchObject({ resolution: 'replayed' });
    await freeHosts();
    await takePageTurn(live, '127.0.0.1');
    expect(await storeWaiting(db, never)).toBe(1);
    expect(await db.article.count()).toBe(1);
  });

  it('reads the bytes again that were kept, without asking the site', async () => {
    await brought('<html><body><nav>خانه</nav></body></html>');
    const { id } = await item();
    await db.quarantineItem.update({ where: { id }, data: { bytes: Buffer.from(page('پل تازه', 'پل تازه')) } });
    outlet.asked.length = 0;
    await replayAll();
    expect(outlet.asked).toEqual([]);
    expect(await item()).toMatchObject({ resolvedAt: expect.any(Date) as Date, bytes: null });
    expect(await storeWaiting(db, never)).toBe(1);
  });

  it('leaves what fails again in quarantine', async () => {
    await brought('<html><body><nav>خانه</nav></body></html>');
    await replayAll();
    expect(await item()).toMatchObject({ resolvedAt: null, replayAt: null, kind: 'no-story' });
    expect((await item()).attempts).toBeGreaterThan(1);
    expect(await replayQuarantine(live, never)).toBe(0);
  });

  it('reads a feed again that was none', async () => {
    outlet.at('/feed', '<html></html>');
    const id = await addFeed(db, `${outlet.origin}/feed`);
    await takeFeedTurn(live, id);
    const bytes = Buffer.from(rss([{ link: outlet.origin + PATH, title: 'پل تازه' }]));
    await db.quarantineItem.updateMany({ data: { bytes } });
    await replayAll();
    expect(await db.waitingPage.count()).toBe(1);
    expect(await item()).toMatchObject({ resolution: 'replayed' });
  });

  it('is for those that were asked for, and for open ones', async () => {
    await brought(status(404));
    expect(await replayQuarantine(live, never)).toBe(0);
    await db.quarantineItem.updateMany({ data: { replayAt: new Date(), resolvedAt: new Date() } });
    expect(await replayQuarantine(live, never)).toBe(0);
  });
});

describe('a story that cannot be stored', () => {
  const ID = '00000000-0000-4000-8000-000000000001';
  it('does not stop the others, is tried again, ends in quarantine, and can be stored from there', async () => {
    const good = draft({ title: 'دیگر', body: 'پروین شادکام، شهردار مهرآباد نو، گفت: پل باز می‌شود.' });
    await run(db, sql`ALTER TABLE articles ADD CONSTRAINT no_bad CHECK (title <> 'بد')`);
    await addStories(db, [
      { id: ID, feedId: null, sourceId: 'kavosh', draft: draft({ title: 'بد' }) },
      { id: '00000000-0000-4000-8000-000000000002', feedId: null, sourceId: 'kavosh', draft: good },
    ]);
    await storeWaiting(db, never);
    expect((await db.article.findMany()).map(({ title }) => title)).toEqual(['دیگر']);
    const [waits] = await db.waitingStory.findMany();
    expect(waits).toMatchObject({ id: ID, attempts: 1 });
    expect(waits?.nextAt.getTime()).toBeGreaterThan(Date.now());
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await run(db, sql`UPDATE waiting_stories SET next_at = now()`);
      await storeWaiting(db, never);
    }
    expect(await db.waitingStory.count()).toBe(0);
    expect(await item()).toMatchObject({ subject: `story:${ID}`, step: 'store', attempts: 5 });
    await run(db, sql`ALTER TABLE articles DROP CONSTRAINT no_bad`);
    await replayAll();
    expect(await storeWaiting(db, never)).toBe(1);
    expect(await db.article.count()).toBe(2);
  });
});
