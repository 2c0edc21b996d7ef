import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db as sharedDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { unfiltered, type Filter } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import type { Scope } from '@/lib/domain/scope';
import { storeStories } from '@/lib/pipeline/storeStories';
import { copyOf } from '@/lib/pipeline/testing/copyOf';
import { threeVoices } from '@/lib/pipeline/testing/threeVoices';
import { getArticle } from './getArticle';
import { getArticles } from './getArticles';
import { getOfName } from './getOfName';

await testDatabase();
const SCOPE = { userId: '', email: 'reader@example.com', role: 'viewer' } as Scope;
const first = threeVoices();
const second = copyOf(first, { id: '00000000-0000-8000-8000-000000000002', source: 'pegah', days: 1 });
const third = copyOf(first, { id: '00000000-0000-8000-8000-000000000003', source: 'badban', days: 3 });
const ALL: Filter = unfiltered({ from: '2026-01-01', to: '2026-01-31' });

beforeAll(async () => {
  await storeStories(sharedDb(), [third, first, second]);
});
afterAll(() => sharedDb().$disconnect());

const listed = async (filter: Partial<Filter>, of: Of | null = null) =>
  (await getArticles(SCOPE, { ...ALL, ...filter }, of, 1)).rows.map(({ source }) => source.slug);

describe('reprintings', () => {
  it('tell the first story of a reprint, and the days of the reprints of a first story', async () => {
    const { rows } = await getArticles(SCOPE, ALL, null, 1);
    const copy = { kind: 'reprint', first: { id: first.id, source: { slug: 'kavosh' }, when: { day: '2026-01-10' } } };
    const whole = { kind: 'first', count: 2, from: '2026-01-11', to: '2026-01-13' };
    expect(rows.map(({ reprinting }) => reprinting)).toMatchObject([copy, copy, whole]);
    expect((await getArticle(SCOPE, third.id))?.reprinting).toMatchObject(copy);
    expect((await getArticle(SCOPE, first.id))?.reprinting).toEqual(whole);
  });

  it('are counted by the list that their number opens', async () => {
    expect(await listed({}, { kind: 'reprints', id: first.id })).toEqual(['badban', 'pegah']);
    expect(await listed({}, { kind: 'reprints', id: second.id })).toEqual(['badban']);
    expect(await listed({}, { kind: 'reprints', id: '00000000-0000-8000-8000-00000000000f' })).toEqual([]);
    expect(await getOfName(SCOPE, { kind: 'reprints', id: second.id })).toBe(second.draft.title);
    expect(await getOfName(SCOPE, { kind: 'reprints', id: '00000000-0000-8000-8000-00000000000f' })).toBeNull();
  });
});

describe('counting each text once', () => {
  it('keeps the earliest story that the rest of the filter admits', async () => {
    expect(await listed({ once: true })).toEqual(['kavosh']);
    expect(await listed({ once: true, source: ['badban', 'pegah'] })).toEqual(['pegah']);
    expect(await listed({ once: true, from: '2026-01-12' })).toEqual(['badban']);
    expect(await listed({ once: true, from: '2026-01-12', since: '2026-01-11' })).toEqual([]);
  });

  it('does not let `of` choose: what a row of a ranking does not count, its list does not show', async () => {
    expect(await listed({ once: true }, { kind: 'source', id: 'pegah' })).toEqual([]);
    expect(await listed({ once: true }, { kind: 'source', id: 'kavosh' })).toEqual(['kavosh']);
  });
});
