import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db as sharedDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import type { SeriesOf } from '@/lib/domain/explorer';
import { unfiltered, type Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { addDays, tehranDay } from '@/lib/domain/tehran';
import { createPipeline } from '@/lib/pipeline/ingest';
import { getAuditEvents } from '@/lib/queries/entities/getAuditEvents';
import { getImportRuns } from '@/lib/queries/entities/getImportRuns';
import { getQuarantine } from '@/lib/queries/entities/getQuarantine';
import { getCoNamed } from '@/lib/queries/relations/getCoNamed';
import { networkSize } from '@/lib/queries/relations/networkSize';
import { getSpikeExplanation } from '@/lib/queries/spikes/getSpikeExplanation';
import { getSpikes } from '@/lib/queries/spikes/getSpikes';
import { getMovers } from '@/lib/queries/trends/getMovers';
import { getSeries } from '@/lib/queries/trends/getSeries';
import { getMostCarried } from '@/lib/queries/utterances/getMostCarried';
import { getUtterance } from '@/lib/queries/utterances/getUtterance';
import { demoDrafts, demoOutlets } from '@/prisma/seed/demo/loadDemo';
import { exported } from './testing/exported';

await testDatabase();
const db = sharedDb();
const SCOPE = { userId: '', email: 'reader@example.com', role: 'viewer' } as Scope;
const ADMIN = { ...SCOPE, role: 'admin' } as Scope;
const NOW = new Date('2026-02-10T09:00:00Z');
const TODAY = tehranDay(NOW);
const PERIOD: Filter = unfiltered({ from: addDays(TODAY, -60), to: TODAY });
const asked = { scope: SCOPE, filter: PERIOD, now: NOW };

beforeAll(async () => {
  const items = demoDrafts(NOW).map((draft) => ({ draft }));
  await createPipeline(db, { outlets: demoOutlets() }).ingestMany(items, () => undefined);
});
afterAll(() => db.$disconnect());

describe('a file of what a screen tells', () => {
  it.each(['association', 'count'] as const)('holds the pairs of the network, by %s', async (by) => {
    const { pairs, people } = await getCoNamed(SCOPE, PERIOD, { by, who: null, most: networkSize(null) });
    const lines = await exported('pairs', { ...asked, by });
    expect(pairs.length).toBeGreaterThan(5);
    expect(lines.map(({ personId, otherId, count }) => [personId, otherId, count])).toEqual(
      pairs.map(({ a, b, stories }) => [a, b, stories]),
    );
    const stories = new Map(people.map((person) => [person.id, person.stories]));
    for (const line of lines) expect(line['personStories']).toBe(stories.get(String(line['personId'])));
  });

  it('holds the pairs around one person, and none around what is no person', async () => {
    const [who = ''] = (await exported('pairs', asked)).map(({ personId }) => String(personId));
    const lines = await exported('pairs', { ...asked, by: 'count', of: { kind: 'speaker', id: who } });
    const around = { by: 'count', who, most: networkSize(who) } as const;
    expect(lines).toHaveLength((await getCoNamed(SCOPE, PERIOD, around)).pairs.length);
    await expect(exported('pairs', { ...asked, of: { kind: 'topic', id: 'sport' } })).rejects.toThrow('no such table');
  });

  it('holds what most outlets carried, and the versions of each', async () => {
    const rows = await getMostCarried(SCOPE, PERIOD, 25);
    const lines = await exported('carried', asked);
    expect(lines.map(({ storyId, seq, outlets, versions }) => [storyId, seq, outlets, versions])).toEqual(
      rows.map(({ statement, versions }) => [statement.articleId, statement.seq, statement.outlets, versions]),
    );
    const [first] = rows;
    if (!first) throw new Error('Nothing was carried');
    const utterance = await getUtterance(SCOPE, first.statement.articleId, first.statement.seq);
    const versions = await exported('versions', { ...asked, statement: first.statement });
    expect(versions.map(({ storyId, seq, text }) => [storyId, seq, text])).toEqual(
      utterance?.versions.map(({ articleId, seq, text }) => [articleId, seq, text]),
    );
    expect(versions).toHaveLength(first.versions);
    expect(versions[0]).toMatchObject({ delayMinutes: 0, cutWords: null, addedWords: null });
    const delays = versions.flatMap(({ delayMinutes }) => (delayMinutes === null ? [] : [Number(delayMinutes)]));
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
    await expect(exported('versions', asked)).rejects.toThrow('no such table');
  });

  it('begins with the spikes that the overview shows, explained as there', async () => {
    const shown = await getSpikes(SCOPE, PERIOD, NOW, 2);
    const lines = await exported('spikes', asked);
    expect(shown).toHaveLength(2);
    expect(lines.length).toBeGreaterThan(2);
    for (const [at, spike] of shown.entries()) {
      const why = await getSpikeExplanation(SCOPE, spike);
      expect(lines[at]).toMatchObject({
        ...{ id: spike.of.id, day: spike.day, count: spike.count, unit: spike.filter.unit },
        ...{ stories: why.stories, texts: why.texts, statements: why.statements?.count ?? 0 },
        words: why.phrases.map(({ surface }) => surface),
      });
    }
  });

  it.each(['person', 'topic'] as const)('begins each side with what rises and falls by %s', async (by) => {
    const { rising, falling } = await getMovers(SCOPE, PERIOD, by, NOW);
    const lines = await exported(by === 'person' ? 'people-movers' : 'topic-movers', asked);
    expect(rising.length + falling.length).toBeGreaterThan(0);
    for (const [direction, rows] of Object.entries({ rising, falling })) {
      const side = lines.filter((line) => line['direction'] === direction).slice(0, rows.length);
      expect(side.map(({ id, count, before }) => [id, count, before])).toEqual(
        rows.map(({ id, count, previous }) => [id, count, previous]),
      );
    }
  });

  it('holds the days that the explorer compares with, and the shares that it shows', async () => {
    const series: readonly SeriesOf[] = [{ kind: 'topic', id: 'environment' }];
    const filter: Filter = { ...PERIOD, from: addDays(TODAY, -9) };
    const trend = await getSeries(SCOPE, { filter, series, compare: 'previous' }, NOW);
    const explorer = { series, compare: 'previous', measure: 'share' } as const;
    const lines = await exported('series-trend', { ...asked, filter, explorer });
    const [line] = trend.series;
    expect(lines.map(({ beforeFrom, beforeTo }) => [beforeFrom, beforeTo])).toEqual(
      trend.comparison?.buckets.map((days) => [days?.from, days?.to]),
    );
    const told = (part: string, at = 0) =>
      lines.map((row) => (row['series'] as Record<string, unknown>[])[at]?.[part] ?? null);
    const gaps = trend.comparison?.buckets.map((days) => days?.gap !== undefined) ?? [];
    expect(told('before')).toEqual(line?.compared?.map((count, at) => (gaps[at] ? null : count)));
    expect(told('before', 1)).toEqual(trend.whole.compared?.map((count, at) => (gaps[at] ? null : count)));
    const shares = told('share').map(Number);
    expect(shares.some((share) => share > 0)).toBe(true);
    lines.forEach((_, at) => {
      const whole = trend.whole.values[at] ?? 0;
      expect(shares[at]).toBeCloseTo(whole > 0 ? (line?.values[at] ?? 0) / whole : 0, 3);
    });
  });
});

describe('a file for administrators', () => {
  const admin = { ...asked, scope: ADMIN };

  it('holds all events, newest first', async () => {
    await db.auditEvent.createMany({
      data: Array.from({ length: 600 }, (_, at) => ({
        action: at % 7 === 0 ? 'somethingNew' : 'exported',
        detail: { name: `people-${at}.csv` },
        at: new Date(NOW.getTime() - at * 1000),
      })),
    });
    const listed = await getAuditEvents(ADMIN, 1000);
    const lines = await exported('events', admin);
    expect(lines.length).toBeGreaterThan(250);
    expect(lines.map(({ id, at, about }) => [id, at, about])).toEqual(
      listed.map(({ id, at, about }) => [id, at, about]),
    );
  });

  it('holds what is in quarantine, and the imports', async () => {
    const item = { step: 'extract', kind: 'no-story', reason: '=1', context: {} };
    await db.quarantineItem.createMany({
      data: [
        { ...item, subject: 'page:1', bytes: Buffer.from('abc') },
        { ...item, subject: 'page:2', resolvedAt: NOW },
      ],
    });
    await db.importRun.create({ data: { label: '/srv/news', files: 3, filesDone: 2, done: 7, new: 5 } });
    const { rows } = await getQuarantine(ADMIN, 1);
    expect((await exported('quarantine', admin)).map(({ id, bytes }) => [id, bytes])).toEqual([[rows[0]?.id, 3]]);
    const runs = await getImportRuns(ADMIN, 10, NOW);
    expect(await exported('import-runs', admin)).toMatchObject(
      runs.map(({ id, label, done }) => ({ id, label, stories: done })),
    );
  });

  it.each(['events', 'quarantine', 'import-runs'] as const)('gives nobody else %s', async (list) => {
    await expect(exported(list, asked)).rejects.toThrow('administrator');
  });
});
