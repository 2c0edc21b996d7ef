import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db as sharedDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { over, partOf, unfiltered, type Filter } from '@/lib/domain/filter';
import { UNITS } from '@/lib/domain/filterChoices';
import type { Mover, Movers } from '@/lib/domain/rows/movers';
import type { Scope } from '@/lib/domain/scope';
import { addDays } from '@/lib/domain/tehran';
import { storeStories } from '@/lib/pipeline/storeStories';
import { threeVoices } from '@/lib/pipeline/testing/threeVoices';
import type { Story } from '@/lib/store/story';
import { getArticles } from '../entities/getArticles';
import { getMentions } from '../entities/getMentions';
import { getStatements } from '../entities/getStatements';
import { getMovers } from './getMovers';

await testDatabase();
const SCOPE = { userId: '', email: 'reader@example.com', role: 'viewer' } as Scope;
const NOW = new Date('2026-02-21T09:00:00Z');
/** Two spans of twenty days; the archive begins with the first of them. */
const BEFORE = '2026-01-12';
const AFTER = '2026-02-01';
const PERIOD = unfiltered({ from: AFTER, to: '2026-02-21' });

/** Invented people, how many stories named them in the days before, and in the days after. */
const PEOPLE = {
  'نرگس کاویان‌مهر': [2, 30],
  'بهزاد تیرداد': [1, 3],
  'سپیده اروندیان': [25, 4],
  'یاور زرین‌کلک': [20, 21],
  'مانا آذرپی': [0, 9],
} as const;

/** The story number `index` of a day, which names one person once. */
function naming(name: string, day: string, index: number): Story {
  const body = `${name} به بازدید باغ شماره ${index} رفت.`;
  const range = { start: 0, end: name.length };
  const base = threeVoices();
  return {
    ...base,
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    contentHash: `naming ${index}`,
    draft: { ...base.draft, title: `باغ ${index}`, body, publishedAt: { ...base.draft.publishedAt, day } },
    annotations: {
      ...base.annotations,
      ...{ furniture: [], statements: [], phrases: [], sentences: [{ start: 0, end: body.length }] },
      topics: [{ slug: 'environment', score: 1, evidence: [range] }],
      people: [
        {
          name,
          role: null,
          surfaces: [name],
          mentions: [{ ...range, surface: name, reference: 'name', rule: 'test' }],
        },
      ],
    },
  };
}

const stories = Object.entries(PEOPLE)
  .flatMap(([name, [before, after]]) => [
    ...Array.from({ length: before }, (_, n) => ({ name, day: addDays(BEFORE, n % 20) })),
    ...Array.from({ length: after }, (_, n) => ({ name, day: addDays(AFTER, n % 20) })),
    // Today is no complete day: what it brings is in no change.
    ...Array.from({ length: 8 }, () => ({ name, day: '2026-02-21' })),
  ])
  .map(({ name, day }, index) => naming(name, day, index));

beforeAll(async () => {
  await storeStories(sharedDb(), stories);
});
afterAll(() => sharedDb().$disconnect());

const shown = (rows: readonly Mover[]) => rows.map(({ name, count, previous }) => [name, previous, count]);

/** How many units the evidence of a row lists for each of its two counts. */
async function listed({ compared }: Movers, { id }: Mover): Promise<readonly number[]> {
  if (!compared) throw new Error('Nothing is compared');
  const { filter, periods } = compared;
  const lists = { stories: getArticles, statements: getStatements, mentions: getMentions };
  const total = async (counted: Filter) => (await lists[filter.unit](SCOPE, counted, { kind: 'speaker', id }, 1)).total;
  return [
    await total(over(filter, { from: periods.previousFrom, to: periods.previousTo })),
    await total(partOf(filter, { from: periods.from, to: periods.to })),
  ];
}

describe('getMovers', () => {
  it('ranks by how sure a change is, and leaves out one to three', async () => {
    const { rising, falling, compared } = await getMovers(SCOPE, PERIOD, 'person', NOW);
    expect(shown(rising)).toEqual([
      ['نرگس کاویان‌مهر', 2, 30],
      ['مانا آذرپی', 0, 9],
    ]);
    expect(shown(falling)).toEqual([['سپیده اروندیان', 25, 4]]);
    expect(compared?.periods).toEqual({
      from: AFTER,
      to: '2026-02-20',
      previousFrom: BEFORE,
      previousTo: '2026-01-31',
    });
  });

  it.each(UNITS)('gives counts in %s that their evidence lists', async (unit) => {
    const movers = await getMovers(SCOPE, { ...PERIOD, unit }, 'person', NOW);
    for (const row of [...movers.rising, ...movers.falling]) {
      expect(await listed(movers, row)).toEqual([row.previous, row.count]);
    }
    expect(movers.rising.length > 0).toBe(unit !== 'statements');
  });

  it('counts each text once where the filter does', async () => {
    const movers = await getMovers(SCOPE, { ...PERIOD, once: true }, 'person', NOW);
    for (const row of movers.rising) expect(await listed(movers, row)).toEqual([row.previous, row.count]);
  });

  it('compares two halves where the archive does not reach back', async () => {
    const movers = await getMovers(SCOPE, unfiltered({ from: '2025-11-01', to: '2026-02-21' }), 'person', NOW);
    expect(movers.compared?.periods).toMatchObject({ from: AFTER, previousFrom: BEFORE });
    const [first] = movers.rising;
    expect(first && (await listed(movers, first))).toEqual([2, 30]);
  });

  it('has nothing to say of a topic that all stories have, nor of an empty span', async () => {
    expect(await getMovers(SCOPE, PERIOD, 'topic', NOW)).toMatchObject({ rising: [], falling: [] });
    const nothing = unfiltered({ from: '2027-01-01', to: '2027-02-01' });
    expect(await getMovers(SCOPE, nothing, 'person', NOW)).toEqual({ rising: [], falling: [], compared: null });
  });
});
