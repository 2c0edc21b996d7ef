import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db as sharedDb } from '@/lib/db/client';
import { countGone, dataStates } from '@/lib/db/dataState';
import { forgetUnnamed } from '@/lib/db/forgetUnnamed';
import { testDatabase } from '@/lib/db/testing';
import { unfiltered } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { addDays, tehranDay } from '@/lib/domain/tehran';
import { annotateForLedger } from '@/lib/pipeline/annotateForLedger';
import { storeStories } from '@/lib/pipeline/storeStories';
import { foldRollups } from '@/lib/rollups/foldRollups';
import { rebuildRollups } from '@/lib/rollups/rebuildRollups';
import { onceAPast, onceAState } from './onceAState';
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

const stateOf = async () => (await dataStates(db, DAY)).all;

describe('dataStates', () => {
  it('are others after every change, also one that counts the same', async () => {
    const seen = [await stateOf()];
    await store(2);
    seen.push(await stateOf());
    await store(2, 'آب');
    seen.push(await stateOf());
    expect(new Set(seen).size).toBe(3);
  });

  it('never come again: what is folded, counted anew or forgotten stays counted in them', async () => {
    await store(3);
    const state = await stateOf();
    await foldRollups(db);
    expect(await db.rollupDelta.count()).toBe(0);
    expect(await stateOf()).toBe(state);
    await store(4);
    const later = await stateOf();
    await rebuildRollups(db);
    const recounted = await stateOf();
    expect([state, later]).not.toContain(recounted);
    const person = { id: 'p-00000000000000ff', key: 'کسی', name: 'کسی' };
    await db.person.create({ data: person });
    const counts = { day: new Date(DAY), sourceId: 'kavosh', stories: 1, statements: 0, mentions: 1 };
    const articleId = '00000000-0000-8000-8000-0000000000ff';
    await db.rollupDelta.create({ data: { articleId, seq: 0, personId: person.id, ...counts } });
    const noted = await stateOf();
    await db.$transaction(forgetUnnamed);
    expect([await db.rollupDelta.count(), await stateOf()]).toEqual([0, noted]);
  });

  it('of the days before one are left as they are by what is stored of later ones', async () => {
    const before = async (day: string) => (await dataStates(db, day)).before;
    const [own, next] = [await before(DAY), await before('2026-01-11')];
    await store(7);
    expect(await before(DAY)).toBe(own);
    const changed = await before('2026-01-11');
    expect(changed).not.toBe(next);
    await foldRollups(db);
    expect(await before('2026-01-11')).toBe(changed);
    await rebuildRollups(db);
    expect(await before('2026-01-11')).not.toBe(changed);
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

  it('forgets the oldest answers when all are too long', async () => {
    let asked = 0;
    const long = 'آ'.repeat(9_000_000);
    const ask = (n: number) =>
      onceAState(db, ['long', n], () => Promise.resolve([++asked, new Map([[n, long]])] as const));
    for (const n of [1, 2, 2, 1]) expect((await ask(n))[0]).toBe(n);
    expect((await ask(3))[0]).toBe(3);
    expect((await ask(2))[0]).toBe(2);
    expect((await ask(1))[0]).toBe(4);
  });

  it('asks of the past once, however often what is of today changes', async () => {
    const today = tehranDay(new Date());
    let asked = 0;
    const ask = () => onceAPast(db, ['asked of the past'], () => Promise.resolve(++asked));
    expect(await ask()).toBe(1);
    await countGone(db, [{ day: today, n: 1 }]);
    expect(await ask()).toBe(1);
    await countGone(db, [{ day: addDays(today, -1), n: 1 }]);
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
