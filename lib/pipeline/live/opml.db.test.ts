import { afterAll, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { feedsOfOpml, opmlOfFeeds } from './opml';
import { addFeed } from './testing/liveOf';

const database = await testDatabase();
const db = createDb(database.url, 2);
afterAll(() => db.$disconnect());

it('what is written can be read again, with its outlets', async () => {
  expect(await opmlOfFeeds(db, 'رصد', new Date())).toBeNull();
  await addFeed(db, 'https://avand.example/rss');
  await addFeed(db, 'https://avand.example/rss/sport');
  const read = feedsOfOpml((await opmlOfFeeds(db, 'رصد', new Date())) ?? '');
  if ('reason' in read) throw new Error(read.reason);
  expect(read.feeds.map(({ url }) => url)).toEqual(['https://avand.example/rss', 'https://avand.example/rss/sport']);
  expect(read.feeds[0]?.outlet).toMatchObject({ slug: 'avand-example', name: 'آوندنیوز', host: 'avand.example' });
});

it('what is no OPML says so', () => {
  expect(feedsOfOpml('<html></html>')).toHaveProperty('reason');
});
