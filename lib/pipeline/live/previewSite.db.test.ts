import { afterAll, beforeEach, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { previewSite } from './previewSite';
import { liveOf } from './testing/liveOf';
import { page, paragraphs, rss, startOutlet, type Outlet } from './testing/outlet';

const database = await testDatabase();
const db = createDb(database.url, 2);
const outlets: Outlet[] = [];
afterAll(async () => {
  await Promise.all(outlets.map((outlet) => outlet.close()));
  await db.$disconnect();
});

let outlet: Outlet;
beforeEach(async () => {
  outlet = await startOutlet();
  outlets.push(outlet);
});

const look = async (address: string) => {
  const live = liveOf(db, [outlet.host]);
  return previewSite(live, address).finally(() => live.close());
};
const whole = paragraphs('پل')
  .map((text) => `<p>${text}</p>`)
  .join('');

it('shows the items of the feeds that a site declares, as they would be stored, and keeps nothing', async () => {
  const item = { link: `${outlet.origin}/news/1`, title: 'پل تازه' };
  outlet.at(
    '/',
    '<link rel="alternate" type="application/rss+xml" href="/rss"><link rel="alternate" type="application/rss+xml" href="/full">',
  );
  outlet.at('/rss', rss([item]));
  outlet.at('/full', rss([{ ...item, content: whole }]));
  outlet.at('/news/1', page('پل تازه', 'پل'));
  const preview = await look(outlet.origin);
  if (!preview.ok) throw new Error(preview.failure.reason);
  expect(preview.feeds.map(({ url }) => url)).toEqual([`${outlet.origin}/rss`, `${outlet.origin}/full`]);
  expect(preview.feeds.map(({ items }) => items[0]?.from)).toEqual(['page', 'feed']);
  for (const { items } of preview.feeds) expect(items[0]).toMatchObject({ title: 'پل تازه', problem: null });
  expect(await db.feed.count()).toBe(0);
});

it('takes the address of a feed itself', async () => {
  outlet.at('/rss', rss([{ link: `${outlet.origin}/news/1`, title: 'پل تازه', content: whole }]));
  expect(await look(`${outlet.origin}/rss`)).toMatchObject({ ok: true, outlet: { slug: 'avand-example' } });
});

it('tries common addresses when a site declares none, and says when there is no feed at all', async () => {
  outlet.at('/', '<html><body>آوندنیوز</body></html>');
  expect(await look(outlet.origin)).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
  outlet.at('/rss', rss([{ link: `${outlet.origin}/news/1`, title: 'پل تازه', content: whole }]));
  expect(await look(outlet.origin)).toMatchObject({ ok: true, feeds: [{ url: `${outlet.origin}/rss` }] });
});

it('asks nothing in an internal network that is not allowed', async () => {
  expect(await look('http://127.0.0.1:9/')).toMatchObject({ ok: false, failure: { kind: 'blocked' } });
  expect(await look('file:///etc/passwd')).toMatchObject({ ok: false, failure: { kind: 'unsupported' } });
});
