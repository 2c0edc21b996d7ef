import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db as sharedDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { unfiltered } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';
import type { Scope } from '@/lib/domain/scope';
import { storeStories } from '@/lib/pipeline/storeStories';
import { threeVoices } from '@/lib/pipeline/testing/threeVoices';
import { getTotals } from '../../trends/getTotals';
import { countUnits } from '../../trends/countUnits';

await testDatabase();
const db = sharedDb();
const SCOPE = { userId: '', email: 'reader@example.com', role: 'viewer' } as Scope;
const ALL = unfiltered({ from: '2026-01-01', to: '2026-01-31' });

beforeAll(async () => {
  await storeStories(db, [threeVoices()]);
});
afterAll(() => db.$disconnect());

const count = (q: string, unit: Unit) => countUnits(db, { ...ALL, q }, unit, null);

describe('a query', () => {
  it.each([
    ['صدا', 1],
    ['«پل تازه»', 1],
    ['«تازه پل»', 0],
    ['«صدا پروین»', 0], // the title ends between the two
    ['پيوند', 0], // furniture
    ['پل‌ها', 1],
    ['«پل‌ها»', 0],
    ['می شود', 1],
    ['نوبتبندی', 1],
    ['-پل', 0],
    ['-قطار', 1],
    ['-قطار یا پل', 1],
    ['شخص:شادکام‌فر', 1],
    ['person:«شادكام فر»', 1],
    ['person:شادکامفر', 1],
    ['person:«خانم پروین شادکام‌فر»', 1],
    ['person:پروین', 1],
    ['person:شاد', 0],
    ['speaker:«نوبت بندی»', 1],
    ['گوینده:جشنواره', 1],
    ['گوینده:وزیر', 0],
    ['منبع:kavosh', 1],
    ['منبع:«خبرگزاري كاوش»', 1],
    ['source:KAVOSH', 1],
    ['source:pegah', 0],
    ['topic:environment', 1],
    ['موضوع:«محیط زیست»', 1],
    ['topic:sport', 0],
    ['و و', 1],
    ['نه (و و)', 0],
    ['پل (', 0],
    ['*', 0],
  ])('«%s» finds %i of one story', async (q, expected) => expect(await count(q, 'stories')).toBe(expected));

  it.each([
    ['پل', 1],
    ['نه پل', 2],
    ['گوینده:شادکام‌فر', 1],
    ['-گوینده:شادکام‌فر', 2],
    ['person:شادکام‌فر', 3],
    ['«پل تازه» یا جشنواره', 2],
  ])('«%s» finds %i of its statements', async (q, expected) => expect(await count(q, 'statements')).toBe(expected));

  it('is answered whatever it holds', async () => {
    const piece = fc.constantFrom("'", '"', '\\', '%', '_', ':', '*', '|', '&', '!', '<->', '~', '\u200c', '\u0000', 'پل', 'x', ' ', '(', ')', '-');
    const text = fc.oneof(fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')), fc.string({ unit: 'binary', maxLength: 60 }));
    const fields = fc.constantFrom('', 'person:', 'speaker:', 'source:');
    await fc.assert(
      fc.asyncProperty(fields, text, async (field, q) => {
        const { stories } = await getTotals(SCOPE, { ...ALL, q: (field + q).replaceAll('\u0000', '').toWellFormed() || 'پل' }, new Date());
        expect(stories.count).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  }); // prettier-ignore
});
