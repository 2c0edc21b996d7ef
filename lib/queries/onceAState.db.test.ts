import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db as sharedDb } from '@/lib/db/client';
import { dataState } from '@/lib/db/dataState';
import { forgetUnnamed } from '@/lib/db/forgetUnnamed';
import { testDatabase } from '@/lib/db/testing';
import { unfiltered } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { annotateForLedger } from '@/lib/pipeline/annotateForLedger';
import { storeStories } from '@/lib/pipeline/storeStories';
import { foldRollups } from '@/lib/rollups/foldRollups';
import { rebuildRollups } from '@/lib/rollups/rebuildRollups';
import { onceAState } from './onceAState';
import { getTotals } from './trends/getTotals';

await testDatabase();
const db = sharedDb();
const SCOPE = { userId: '', email: 'reader@example.com', role: 'viewer' } as Scope;
const DAY = '2026-01-10';
const TOLD = 'رامین فرهودی گفت: نوبت‌بندی آب از فردا در هفت محله آغاز می‌شود.';

/** Stores story `n`, or what it tells now. */
async function store(n: number, title = 'نوبت‌بندی آب'): Promise<void> {
  const id = `00000000-0000-8000-8000-00000000000${n}`;
  const publishedAt = { instant: `${DAY}T06:00:00.000Z`, precision: 'minute', day: DAY } as const;
  const draft = { externalId: null, title, body: TOLD, url: null, source: 'kavosh', publishedAt, demo: true };
  const source = { slug: 'kavosh', name: 'کاوش', nameEn: 'Kavosh', host: null };
  await storeStories(db, [{ id, contentHash: title + id, source, draft, annotations: annotateForLedger(draft) }]);
}

beforeAll(() => store(1));
afterAll(() => db.$disconnect());

const stories = async () =>
  (await getTotals(SCOPE, unfiltered({ from: DAY, to: DAY }), new Date(`${DAY}T12:00:00Z`))).stories.count;

describe('dataState', () => {
  it('is another after every change, also one that counts the same', async () => {
    const seen = [await dataState(db)];
    await store(2);
    seen.push(await dataState(db));
    await store(2, 'آب');
    seen.push(await dataState(db));
    expect(new Set(seen).size).toBe(3);
  });

  it('never comes again: what is folded, counted anew or forgotten stays counted in it', async () => {
    await store(3);
    const state = await dataState(db);
    await foldRollups(db);
    expect(await db.rollupDelta.count()).toBe(0);
    expect(await dataState(db)).toBe(state);
    await store(4);
    const later = await dataState(db);
    await rebuildRollups(db);
    const recounted = await dataState(db);
    expect([state, later]).not.toContain(recounted);
    const person = { id: 'p-00000000000000ff', key: 'کسی', name: 'کسی' };
    await db.person.create({ data: person });
    const counts = { day: new Date(DAY), sourceId: 'kavosh', stories: 1, statements: 0, mentions: 1 };
    const articleId = '00000000-0000-8000-8000-0000000000ff';
    await db.rollupDelta.create({ data: { articleId, seq: 0, personId: person.id, ...counts } });
    const noted = await dataState(db);
    await db.$transaction(forgetUnnamed);
    expect([await db.rollupDelta.count(), await dataState(db)]).toEqual([0, noted]);
  });
});

describe('onceAState', () => {
  it('asks once a state, and again after a change', async () => {
    let asked = 0;
    const ask = () => onceAState(db, ['asked'], () => Promise.resolve(++asked));
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    expect(await ask()).toBe(1);
    await store(5);
    expect(await ask()).toBe(2);
  });

  it('keeps questions apart, and no failure', async () => {
    expect(await onceAState(db, ['one', 1], () => Promise.resolve('a'))).toBe('a');
    expect(await onceAState(db, ['one', 2], () => Promise.resolve('b'))).toBe('b');
    await expect(onceAState(db, ['fails'], () => Promise.reject(new Error('once')))).rejects.toThrow('once');
    expect(await onceAState(db, ['fails'], () => Promise.resolve('well'))).toBe('well');
  });

  it('lets no number be behind its evidence', async () => {
    const before = await stories();
    expect(await stories()).toBe(before);
    await store(6);
    expect(await stories()).toBe(before + 1);
  });
});
