import { afterAll, beforeAll, expect, test } from 'vitest';
import { db as sharedDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { unfiltered } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { storeStories } from '@/lib/pipeline/storeStories';
import { threeVoices } from '@/lib/pipeline/testing/threeVoices';
import { getSources } from '../entities/getSources';
import { getComparedPeriods } from './getComparedPeriods';
import { getTotals } from './getTotals';

await testDatabase();
const SCOPE = { userId: '', email: 'reader@example.com', role: 'viewer' } as Scope;
const NOW = new Date('2026-03-01T09:00:00Z');

beforeAll(async () => {
  const base = threeVoices();
  const stories = ['2026-01-01', '2026-01-12', '2026-02-10'].map((day, index) => ({
    ...base,
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    contentHash: `comparable ${index}`,
    draft: { ...base.draft, publishedAt: { ...base.draft.publishedAt, day } },
  }));
  await storeStories(sharedDb(), stories);
});
afterAll(() => sharedDb().$disconnect());

const AFTER_SILENCE = unfiltered({ from: '2026-02-09', to: '2026-02-15' });
const AFTER_A_STORY = unfiltered({ from: '2026-01-12', to: '2026-01-22' });

test('compares with days of which a single one holds a story', async () => {
  expect(await getComparedPeriods(SCOPE, AFTER_A_STORY, NOW)).toMatchObject({ previousFrom: '2026-01-01' });
});

test('compares with no days on which no source delivered anything', async () => {
  expect(await getComparedPeriods(SCOPE, AFTER_SILENCE, NOW)).toBeNull();
  expect((await getTotals(SCOPE, AFTER_SILENCE, NOW)).stories).toMatchObject({
    count: 1,
    previous: null,
    compared: null,
  });
  const rows = await getSources(SCOPE, AFTER_SILENCE, NOW);
  expect(rows.map(({ count, previous }) => [count, previous])).toEqual([[1, null]]);
});
