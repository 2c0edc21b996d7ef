import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createDb, db as shared } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import { testDatabase } from '@/lib/db/testing';
import type { Scope } from '@/lib/domain/scope';
import { getFolders } from './getFolders';
import { getImportRuns } from './getImportRuns';
import { getOutletFeeds } from './getOutletFeeds';
import { getQuarantine } from './getQuarantine';
import { getQuarantineBytes } from './getQuarantineBytes';
import { getQuarantineKinds } from './getQuarantineKinds';
import { getQueue } from './getQueue';
import { getSilentSources } from './getSilentSources';
import { getTokens } from './getTokens';

const database = await testDatabase();
const db = createDb(database.url, 3);
afterAll(async () => {
  await shared().$disconnect();
  await db.$disconnect();
});

const admin = { userId: '', email: 'admin@example.org', role: 'admin' } as Scope;
const analyst = { ...admin, role: 'analyst' } as Scope;
/** Noon in Tehran. */
const NOW = new Date('2026-01-20T08:30:00Z');
const HOUR = 3_600_000;

beforeEach(async () => {
  await run(db, sql`TRUNCATE articles, sources, feeds, quarantine_items, import_runs, settings CASCADE`);
  await db.source.create({
    data: {
      id: 'avand',
      name: 'آوندنیوز',
      nameEn: 'Avand News',
      feeds: { create: { url: 'https://avand.example/rss', host: 'avand.example', enabled: true } },
    },
  });
});

/** Stores bare stories of the outlet, published so many hours before {@link NOW}. */
async function published(hoursAgo: readonly number[]): Promise<void> {
  await db.article.createMany({
    data: hoursAgo.map((hours, index) => {
      const at = new Date(NOW.getTime() - hours * HOUR);
      const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
      const text = { title: 'خبر', body: 'خبر', contentHash: String(index), pipelineVersion: 1 };
      return {
        id,
        sourceId: 'avand',
        publishedAt: at,
        precision: 'minute',
        day: at,
        furniture: [],
        sentences: [],
        ...text,
      };
    }),
  });
}

/** An hourly story from 8 to 20 o'clock in Tehran on each of the last 14 days, the newest `silent` hours ago. */
const hourlyByDay = (silent: number) =>
  Array.from({ length: 14 * 24 }, (_, hours) => hours).filter((hours) => {
    const clock = (((12 - hours) % 24) + 24) % 24;
    return hours >= silent && clock >= 8 && clock <= 20;
  });

describe('the health of an outlet', () => {
  it('is fine while its stories come as usual', async () => {
    await published(hourlyByDay(0));
    expect(await getSilentSources(analyst, NOW)).toEqual(new Set());
    expect(await getSilentSources(analyst, new Date(NOW.getTime() + 2 * HOUR))).toEqual(new Set());
    const [outlet] = await getOutletFeeds(admin, NOW);
    expect(outlet).toMatchObject({ slug: 'avand', usual: 13, missed: null, lastStoryAt: NOW.toISOString() });
  });

  it('is silent once three stories should have come at these hours', async () => {
    await published(hourlyByDay(4));
    expect(await getSilentSources(analyst, NOW)).toEqual(new Set(['avand']));
    const [outlet] = await getOutletFeeds(admin, NOW);
    expect(outlet?.missed).toBeGreaterThanOrEqual(3);
  });

  it('does not call a quiet night silence', async () => {
    const night = new Date('2026-01-20T01:30:00Z');
    const beforeNight = hourlyByDay(0).filter((hours) => NOW.getTime() - hours * HOUR <= night.getTime());
    await published(beforeNight);
    expect(await getSilentSources(analyst, night)).toEqual(new Set());
  });

  it('is nothing to say of an outlet whose feeds are off', async () => {
    await published(hourlyByDay(5));
    await db.feed.updateMany({ data: { enabled: false } });
    expect(await getSilentSources(analyst, NOW)).toEqual(new Set());
    expect((await getOutletFeeds(admin, NOW))[0]?.missed).toBeNull();
  });
});

describe('the quarantine', () => {
  it('lists what is open, with its size but not its bytes, and counts it by kind', async () => {
    const item = {
      step: 'extract',
      kind: 'no-story',
      reason: 'هیچ',
      context: {},
      sourceId: 'avand',
      bytes: Buffer.from('abc'),
    };
    await db.quarantineItem.createMany({
      data: [
        { ...item, subject: 'page:1' },
        { ...item, subject: 'page:2', resolvedAt: NOW },
        { ...item, subject: 'page:3', kind: 'slow' },
        { ...item, subject: 'page:4', kind: 'slow' },
      ],
    });
    const { rows, total } = await getQuarantine(admin, 1);
    expect(total).toBe(3);
    expect(rows[0]).toMatchObject({ size: 3, sourceName: 'آوندنیوز', replaying: false });
    expect(await getQuarantineKinds(admin)).toEqual([
      { step: 'extract', kind: 'slow', count: 2 },
      { step: 'extract', kind: 'no-story', count: 1 },
    ]);
    expect(Buffer.from((await getQuarantineBytes(admin, rows[0]?.id ?? '')) ?? []).toString()).toBe('abc');
  });
});

it('the queue says what waits and what came in', async () => {
  await published([1, 2]);
  const queue = await getQueue(admin);
  expect(queue).toMatchObject({ feedsEnabled: 1, feedsDue: 1, pages: 0, stories: 0, workerSeenAt: null });
  expect(queue.perMinute).toHaveLength(60);
  expect(queue.perMinute.reduce((a, b) => a + b)).toBe(2);
});

it('an import whose worker died stands still', async () => {
  const old = new Date(NOW.getTime() - HOUR);
  await db.importRun.createMany({
    data: [
      { label: '/srv/a', movedAt: old, startedAt: old },
      { label: '/srv/b', movedAt: NOW },
    ],
  });
  const runs = await getImportRuns(admin, 10, NOW);
  expect(new Map(runs.map(({ label, state }) => [label, state]))).toEqual(
    new Map([
      ['/srv/a', 'stopped'],
      ['/srv/b', 'running'],
    ]),
  );
});

it.each([
  ['getOutletFeeds', () => getOutletFeeds(analyst, NOW)],
  ['getQueue', () => getQueue(analyst)],
  ['getQuarantine', () => getQuarantine(analyst, 1)],
  ['getQuarantineKinds', () => getQuarantineKinds(analyst)],
  ['getQuarantineBytes', () => getQuarantineBytes(analyst, '')],
  ['getImportRuns', () => getImportRuns(analyst, 1, NOW)],
  ['getFolders', () => getFolders(analyst)],
  ['getTokens', () => getTokens(analyst)],
])('%s is for administrators only', async (_, query) => {
  await expect(query()).rejects.toThrow('administrator');
});
