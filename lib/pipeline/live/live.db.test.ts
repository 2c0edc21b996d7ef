import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { run, sql } from '@/lib/db/sql';
import { takeFeedTurn } from './feedTurn';
import { takePageTurn } from './pageTurn';
import { storeWaiting } from './storeWaiting';
import { addFeed, liveOf } from './testing/liveOf';
import { page, paragraphs, rss, startOutlet, status, versioned } from './testing/outlet';
import { liveSetting, never } from './testing/setting';

const { db, outlet, live, freeHosts } = await liveSetting();
afterEach(() => {
  outlet.asked.length = 0;
});

const link = (name: string) => `${outlet.origin}/news/${name}`;
const whole = (about: string) =>
  paragraphs(about)
    .map((text) => `<p>${text}</p>`)
    .join('');

const due = (id: string) => run(db, sql`UPDATE feeds SET next_due_at = now() WHERE id = ${id}::uuid`);
const feedOf = (id: string) => db.feed.findUniqueOrThrow({ where: { id } });
const titles = async () => (await db.article.findMany({ orderBy: { title: 'asc' } })).map(({ title }) => title);

async function allPages(): Promise<void> {
  while ((await db.waitingPage.count({ where: { nextAt: { lte: new Date() } } })) > 0) {
    await freeHosts();
    await takePageTurn(live, '127.0.0.1');
  }
}

describe('a feed with full texts', () => {
  it('brings its stories in once, with their facts and counts', async () => {
    outlet.at('/full', rss([{ link: link('a'), title: 'پل تازه', content: whole('پل تازه') }]));
    const id = await addFeed(db, `${outlet.origin}/full`);
    await takeFeedTurn(live, id);
    expect(await storeWaiting(db, never)).toBe(1);
    await due(id);
    await takeFeedTurn(live, id);
    expect(await storeWaiting(db, never)).toBe(0);
    const [article] = await db.article.findMany({ include: { source: true, mentions: true, statements: true } });
    expect(article).toMatchObject({ title: 'پل تازه', url: link('a'), source: { id: 'avand', name: 'آوندنیوز' } });
    expect(article?.statements.length).toBeGreaterThan(1);
    expect(await db.rollupDelta.count({ where: { personId: null, topicSlug: null } })).toBe(1);
    expect(await feedOf(id)).toMatchObject({ kind: 'rss', title: 'آوندنیوز', failures: 0, lastError: null });
    expect(outlet.asked.filter((path) => path.startsWith('/news/'))).toEqual([]);
  });

  it('brings a correction in as an update', async () => {
    const item = { link: link('a'), title: 'پل تازه' };
    outlet.at('/full', rss([{ ...item, content: whole('پل تازه') }]));
    const id = await addFeed(db, `${outlet.origin}/full`);
    await takeFeedTurn(live, id);
    await storeWaiting(db, never);
    outlet.at('/full', rss([{ ...item, content: whole('پل بزرگ') }]));
    await due(id);
    await takeFeedTurn(live, id);
    await storeWaiting(db, never);
    const [article] = await db.article.findMany({ include: { revisions: true } });
    expect(article?.body).toContain('پل بزرگ');
    expect(article?.revisions).toHaveLength(1);
  });

  it('takes the same address with tracking, another scheme and a mobile host for one story', async () => {
    const content = whole('پل تازه');
    const addresses = [
      'https://www.avand.example/n/1?utm_source=rss',
      'http://avand.example/n/1',
      'https://m.avand.example/n/1/',
    ];
    outlet.at('/full', rss(addresses.map((each) => ({ link: each, title: 'پل تازه', content }))));
    await takeFeedTurn(live, await addFeed(db, `${outlet.origin}/full`));
    await storeWaiting(db, never);
    expect(await titles()).toEqual(['پل تازه']);
  });
});

describe('a feed with summaries', () => {
  const items = [
    { link: link('a'), title: 'پل تازه' },
    { link: link('b'), title: 'اتوبوس برقی' },
  ];

  it('has its pages fetched, one after the other, and each once', async () => {
    outlet.at('/feed', rss(items));
    outlet.at('/news/a', page('پل تازه', 'پل تازه'));
    outlet.at('/news/b', page('اتوبوس برقی', 'اتوبوس برقی'));
    const id = await addFeed(db, `${outlet.origin}/feed`);
    await takeFeedTurn(live, id);
    expect(await db.waitingPage.count()).toBe(2);
    await allPages();
    await storeWaiting(db, never);
    expect(await titles()).toEqual(['اتوبوس برقی', 'پل تازه']);
    await due(id);
    await freeHosts();
    await takeFeedTurn(live, id);
    expect(await db.waitingPage.count()).toBe(0);
    expect(outlet.asked.filter((path) => path.startsWith('/news/')).sort()).toEqual(['/news/a', '/news/b']);
    const [article] = await db.article.findMany({ where: { title: 'پل تازه' } });
    expect(article?.body).not.toContain('لینک کوتاه');
    expect(article?.body).not.toContain('<p>');
  });

  it('keeps a page that is gone in quarantine, and leaves it alone', async () => {
    outlet.at('/feed', rss([items[0]!]));
    outlet.at('/news/a', status(404));
    const id = await addFeed(db, `${outlet.origin}/feed`);
    await takeFeedTurn(live, id);
    await allPages();
    expect(await db.quarantineItem.findMany()).toMatchObject([{ step: 'fetch', kind: 'not-found', url: link('a') }]);
    outlet.at('/feed', rss([items[0]!, items[1]!]));
    await due(id);
    await freeHosts();
    await takeFeedTurn(live, id);
    expect((await db.waitingPage.findMany()).map(({ url }) => url)).toEqual([link('b')]);
  });

  it('tries a page again whose server fails, leaves the host alone meanwhile, and gives up in the end', async () => {
    outlet.at('/feed', rss([items[0]!]));
    outlet.at('/news/a', status(503, { 'retry-after': '300' }));
    await takeFeedTurn(live, await addFeed(db, `${outlet.origin}/feed`));
    await takePageTurn(live, '127.0.0.1');
    const [waits] = await db.waitingPage.findMany();
    expect(waits?.attempts).toBe(1);
    expect(waits?.nextAt.getTime()).toBeGreaterThan(Date.now() + 290_000);
    const [slot] = await db.hostSlot.findMany();
    expect(slot?.nextAt.getTime()).toBeGreaterThan(Date.now() + 290_000);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await run(db, sql`UPDATE waiting_pages SET next_at = now()`);
      await freeHosts();
      await takePageTurn(live, '127.0.0.1');
    }
    expect(await db.waitingPage.count()).toBe(0);
    expect(await db.quarantineItem.findMany()).toMatchObject([{ kind: 'server', attempts: 6 }]);
  });

  it('keeps a page without a story in quarantine with its bytes', async () => {
    outlet.at('/feed', rss([items[0]!]));
    outlet.at('/news/a', '<html><body><nav>خانه</nav></body></html>');
    await takeFeedTurn(live, await addFeed(db, `${outlet.origin}/feed`));
    await allPages();
    const [item] = await db.quarantineItem.findMany();
    expect(item).toMatchObject({ step: 'extract', kind: 'no-story' });
    expect(Buffer.from(item?.bytes ?? []).toString()).toContain('خانه');
  });

  it('takes an address that redirects and the real one for one story', async () => {
    outlet.at('/feed', rss([{ link: `${outlet.origin}/s/1`, title: 'پل تازه' }]));
    outlet.at('/s/1', status(302, { location: '/news/a' }));
    outlet.at('/news/a', page('پل تازه', 'پل تازه'));
    const id = await addFeed(db, `${outlet.origin}/feed`);
    await takeFeedTurn(live, id);
    await allPages();
    await storeWaiting(db, never);
    outlet.at('/feed', rss([{ link: `${outlet.origin}/s/1`, title: 'پل تازه' }, items[0]!]));
    await due(id);
    await freeHosts();
    await takeFeedTurn(live, id);
    expect(await db.waitingPage.count()).toBe(0);
    expect((await db.article.findMany()).map(({ url }) => url)).toEqual([link('a')]);
  });
});

describe('asking a feed', () => {
  it('asks conditionally and reads nothing that did not change', async () => {
    let full = 0;
    outlet.at(
      '/feed',
      versioned(rss([]), '"one"', () => (full += 1)),
    );
    const id = await addFeed(db, `${outlet.origin}/feed`);
    await takeFeedTurn(live, id);
    await due(id);
    await freeHosts();
    await takeFeedTurn(live, id);
    expect(full).toBe(1);
    expect(outlet.asked.filter((path) => path === '/feed')).toHaveLength(2);
    expect((await feedOf(id)).lastSuccessAt).not.toBeNull();
  });

  it('does nothing while it is not due', async () => {
    outlet.at('/feed', rss([]));
    const id = await addFeed(db, `${outlet.origin}/feed`);
    await Promise.all([takeFeedTurn(live, id), takeFeedTurn(live, id), takeFeedTurn(live, id)]);
    await freeHosts();
    await takeFeedTurn(live, id);
    expect(outlet.asked.filter((path) => path === '/feed')).toHaveLength(1);
  });

  it('reads a compressed answer', async () => {
    outlet.at('/feed', (_, response) => {
      const headers = { 'content-encoding': 'gzip', 'content-type': 'application/rss+xml' };
      response.writeHead(200, headers).end(gzipSync(rss([{ link: link('a'), title: 'پل', content: whole('پل') }])));
    });
    await takeFeedTurn(live, await addFeed(db, `${outlet.origin}/feed`));
    expect(await db.waitingStory.count()).toBe(1);
  });

  it('waits longer with every failure, and as long as the server asks for', async () => {
    outlet.at('/feed', status(500));
    const id = await addFeed(db, `${outlet.origin}/feed`);
    const waits: number[] = [];
    for (let count = 1; count <= 6; count += 1) {
      await due(id);
      await freeHosts();
      await takeFeedTurn(live, id);
      const feed = await feedOf(id);
      expect(feed).toMatchObject({ failures: count, failureKind: 'server' });
      waits.push(feed.nextDueAt.getTime() - Date.now());
    }
    expect(waits[5]).toBeGreaterThan((waits[0] ?? 0) * 5);
    outlet.at('/feed', status(429, { 'retry-after': '7200' }));
    await due(id);
    await freeHosts();
    await takeFeedTurn(live, id);
    expect(await feedOf(id)).toMatchObject({ failureKind: 'too-many' });
    expect((await feedOf(id)).nextDueAt.getTime()).toBeGreaterThan(Date.now() + 7_000_000);
    outlet.at('/feed', rss([]));
    await due(id);
    await freeHosts();
    await takeFeedTurn(live, id);
    expect(await feedOf(id)).toMatchObject({ failures: 0, failureKind: null, lastError: null });
  });

  it('obeys robots.txt', async () => {
    const strict = await startOutlet();
    strict.at('/robots.txt', 'User-agent: Rasad\nDisallow: /feed');
    strict.at('/feed', rss([]));
    const own = liveOf(db, [strict.host]);
    const id = await addFeed(db, `${strict.origin}/feed`);
    await takeFeedTurn(own, id);
    expect(await feedOf(id)).toMatchObject({ failureKind: 'robots', failures: 1 });
    expect(strict.asked).toEqual(['/robots.txt']);
    await own.close();
    await strict.close();
  });

  it('takes a new address that is for good, and records it', async () => {
    outlet.at('/old', status(301, { location: '/new' }));
    outlet.at('/new', rss([]));
    const id = await addFeed(db, `${outlet.origin}/old`);
    await takeFeedTurn(live, id);
    expect((await feedOf(id)).url).toBe(`${outlet.origin}/new`);
    expect(await db.auditEvent.findMany()).toMatchObject([{ action: 'feedMoved' }]);
  });

  it('keeps what is no feed in quarantine, once, until it is one again', async () => {
    outlet.at('/feed', '<html><body>در دست تعمیر</body></html>');
    const id = await addFeed(db, `${outlet.origin}/feed`);
    for (let count = 1; count <= 2; count += 1) {
      await due(id);
      await freeHosts();
      await takeFeedTurn(live, id);
    }
    expect(await db.quarantineItem.findMany()).toMatchObject([{ kind: 'unreadable', attempts: 2, resolvedAt: null }]);
    outlet.at('/feed', rss([]));
    await due(id);
    await freeHosts();
    await takeFeedTurn(live, id);
    expect(await db.quarantineItem.findMany()).toMatchObject([{ resolution: 'recovered', bytes: null }]);
  });
});
