import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import { testDatabase } from '@/lib/db/testing';
import type { Scope } from '@/lib/domain/scope';
import { addFeeds, removeFeed, setFeedEnabled } from './feeds';
import { addFolder, removeFolder } from './folders';
import { discardItems, replayItems } from './quarantine';
import { createToken, revokeToken } from './tokens';

const database = await testDatabase();
const db = createDb(database.url, 3);
afterAll(() => db.$disconnect());
beforeEach(() =>
  run(db, sql`TRUNCATE feeds, sources, quarantine_items, api_tokens, watched_folders, audit_events CASCADE`),
);

const analyst = { userId: '', email: 'analyst@example.org', role: 'analyst' } as Scope;
const outlet = { slug: 'avand', name: 'آوندنیوز', nameEn: 'Avand News', host: 'avand.example' };
const feed = { url: 'https://avand.example/rss', title: 'آوندنیوز', outlet };
const NOBODY = '00000000-0000-4000-8000-000000000000';

const actions = async () => (await db.auditEvent.findMany({ orderBy: { at: 'asc' } })).map(({ action }) => action);

describe('feeds', () => {
  it('are added with their outlet, switched on and off, and removed, each recorded', async () => {
    expect(await addFeeds(db, 'system', [feed], { enabled: false })).toBe(1);
    const { id } = await db.feed.findFirstOrThrow({
      where: { enabled: false, sourceId: 'avand', host: 'avand.example' },
    });
    expect(await setFeedEnabled(db, 'system', id, true)).toBe(feed.url);
    expect(await db.feed.count({ where: { enabled: true } })).toBe(1);
    expect(await setFeedEnabled(db, 'system', id, false)).toBe(feed.url);
    expect(await removeFeed(db, 'system', id)).toBe(feed.url);
    expect(await removeFeed(db, 'system', id)).toBeNull();
    expect(await actions()).toEqual(['feedAdded', 'feedEnabled', 'feedDisabled', 'feedRemoved']);
    expect(await db.source.count()).toBe(1);
  });

  it('that are there already are switched on by adding them', async () => {
    await addFeeds(db, 'system', [feed], { enabled: false });
    expect(await addFeeds(db, 'system', [feed], { enabled: true })).toBe(0);
    expect(await db.feed.findMany()).toMatchObject([{ enabled: true }]);
  });
});

describe('quarantine', () => {
  const item = (subject: string, kind: string) => ({
    subject,
    kind,
    step: 'extract',
    reason: 'x',
    context: {},
    bytes: Buffer.from('x'),
  });
  beforeEach(async () => {
    await db.quarantineItem.createMany({
      data: [item('page:1', 'no-story'), item('page:2', 'no-story'), item('page:3', 'slow')],
    });
  });

  it('is replayed one by one or by kind', async () => {
    const { id } = await db.quarantineItem.findFirstOrThrow({ where: { kind: 'slow' } });
    expect(await replayItems(db, 'system', { id })).toBe(1);
    expect(await db.quarantineItem.count({ where: { replayAt: { not: null } } })).toBe(1);
    expect(await replayItems(db, 'system', { step: 'extract', kind: 'no-story' })).toBe(2);
    expect(await replayItems(db, 'system', { step: 'fetch', kind: 'no-story' })).toBe(0);
    expect(await actions()).toEqual(['quarantineReplayed', 'quarantineReplayed']);
  });

  it('is discarded with its bytes, and cannot be replayed then', async () => {
    const chosen = { step: 'extract', kind: 'no-story' } as const;
    expect(await discardItems(db, 'system', chosen)).toBe(2);
    expect(await db.quarantineItem.count({ where: { bytes: null, resolution: 'discarded' } })).toBe(2);
    expect(await replayItems(db, 'system', chosen)).toBe(0);
  });
});

it('tokens are revoked once', async () => {
  const hash = 'the hash, as no id can hold it';
  await createToken(db, 'system', { name: 'تلکس', hash });
  const { id } = await db.apiToken.findFirstOrThrow();
  expect(await revokeToken(db, 'system', id)).toBe('تلکس');
  expect(await revokeToken(db, 'system', id)).toBeNull();
  expect(JSON.stringify(await db.auditEvent.findMany())).not.toContain(hash);
});

it('a folder is watched once', async () => {
  expect(await addFolder(db, 'system', '/srv/news')).toBe(true);
  expect(await addFolder(db, 'system', '/srv/news')).toBe(false);
  const { id } = await db.watchedFolder.findFirstOrThrow();
  expect(await removeFolder(db, 'system', id)).toBe('/srv/news');
  expect(await removeFolder(db, 'system', id)).toBeNull();
});

it.each([
  ['addFeeds', () => addFeeds(db, analyst, [feed], { enabled: true })],
  ['setFeedEnabled', () => setFeedEnabled(db, analyst, NOBODY, true)],
  ['removeFeed', () => removeFeed(db, analyst, NOBODY)],
  ['replayItems', () => replayItems(db, analyst, { id: NOBODY })],
  ['discardItems', () => discardItems(db, analyst, { id: NOBODY })],
  ['createToken', () => createToken(db, analyst, { name: 'x', hash: 'x' })],
  ['revokeToken', () => revokeToken(db, analyst, NOBODY)],
  ['addFolder', () => addFolder(db, analyst, '/srv')],
  ['removeFolder', () => removeFolder(db, analyst, NOBODY)],
])('%s is for administrators only', async (_, write) => {
  await expect(write()).rejects.toThrow('administrator');
});
