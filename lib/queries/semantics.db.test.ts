import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db as sharedDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { over, partOf, type Filter } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';
import type { Of, OfOne } from '@/lib/domain/of';
import type { Page } from '@/lib/domain/rows/page';
import type { Scope } from '@/lib/domain/scope';
import { foldRollups } from '@/lib/rollups/foldRollups';
import { storeStories } from '@/lib/pipeline/storeStories';
import type { Story } from '@/lib/store/story';
import { copyOf } from '@/lib/pipeline/testing/copyOf';
import { expectedCopies } from '@/lib/pipeline/testing/expectedCopies';
import { storyArbitrary, WORLD } from '@/lib/pipeline/testing/storyArbitrary';
import { getArticles } from './entities/getArticles';
import { getChoices } from './entities/getChoices';
import { getMentions } from './entities/getMentions';
import { getPeople } from './entities/getPeople';
import { getSources } from './entities/getSources';
import { getSpeakers } from './entities/getSpeakers';
import { getStatements } from './entities/getStatements';
import { getTopics } from './entities/getTopics';
import { expectedUnits } from '@/lib/pipeline/testing/expectedUnits';
import { buckets } from './filter/buckets';
import { filterArbitrary, oneArbitrary, ofArbitrary } from '@/lib/pipeline/testing/filterArbitrary';
import { getOfTrend } from './trends/getOfTrend';
import { getPeopleTrend } from './trends/getPeopleTrend';
import { getSeries } from './trends/getSeries';
import { getTotals } from './trends/getTotals';
import { seriesOf } from './trends/seriesOf';

await testDatabase();
const db = sharedDb();
const SCOPE = { userId: '', email: 'reader@example.com', role: 'viewer' } as Scope;
const NOW = new Date('2026-04-01T10:00:00Z');
const RUNS = { numRuns: 120 };

const originals: readonly Story[] = fc.sample(storyArbitrary, { numRuns: 90, seed: 20_260_310 });
const copyArbitrary = fc.record({
  of: fc.nat(originals.length - 1),
  id: fc.uuid(),
  source: fc.constantFrom(...WORLD.sources),
  days: fc.integer({ min: -6, max: 12 }),
});
const copies = fc.sample(copyArbitrary, { numRuns: 70, seed: 20_260_311 }).flatMap(({ of, ...copy }) => {
  const original = originals[of];
  return original ? [copyOf(original, copy)] : [];
});
const stories: readonly Story[] = [...originals, ...copies];
const reprintsArbitrary = fc.constantFrom(...originals).map(({ id }) => ({ kind: 'reprints' as const, id }));
const subjectArbitrary: fc.Arbitrary<Of> = fc.oneof(
  { weight: 4, arbitrary: ofArbitrary },
  { weight: 1, arbitrary: reprintsArbitrary },
);
const lineArbitrary: fc.Arbitrary<OfOne> = fc.oneof(
  { weight: 4, arbitrary: oneArbitrary },
  { weight: 1, arbitrary: reprintsArbitrary },
);

beforeAll(async () => {
  // Half of the counts folded, half still deltas: numbers must not depend on it.
  await storeStories(db, stories.slice(0, 45));
  await foldRollups(db);
  await storeStories(db, stories.slice(45));
  expect(expectedCopies(stories).filter(({ length }) => length > 1).length).toBeGreaterThan(20);
});
afterAll(() => db.$disconnect());

/** The total of the list that shows the evidence, and the keys of the units on all its pages. */
async function evidence(filter: Filter, unit: Unit, of: Of | null): Promise<{ total: number; keys: string[] }> {
  const read: (page: number) => Promise<Page<string>> = {
    stories: async (page: number) => keyed(await getArticles(SCOPE, filter, of, page), (row) => row.id),
    statements: async (page: number) =>
      keyed(await getStatements(SCOPE, filter, of, page), (row) => `${row.articleId} ${row.seq}`),
    mentions: async (page: number) =>
      keyed(
        await getMentions(SCOPE, filter, of, page),
        (row) => `${row.articleId} ${row.sentence.start} ${row.personId}`,
      ),
  }[unit];
  const keys: string[] = [];
  for (let page = 1; ; page++) {
    const { rows, total } = await read(page);
    if (rows.length === 0) return { total, keys };
    keys.push(...rows);
  }
}

function keyed<Row>(page: Page<Row>, key: (row: Row) => string): Page<string> {
  return { ...page, rows: page.rows.map(key) };
}

const expectedKeys = (filter: Filter, unit: Unit, of: Of | null) =>
  expectedUnits(stories, filter, unit, of)
    .map(({ key }) => key)
    .sort();

describe('the evidence of a number', () => {
  it('lists exactly the units that the filter means', async () => {
    await fc.assert(
      fc.asyncProperty(filterArbitrary, fc.option(subjectArbitrary), async (filter, of) => {
        const { total, keys } = await evidence(filter, filter.unit, of);
        expect(keys.sort()).toEqual(expectedKeys(filter, filter.unit, of));
        expect(total).toBe(keys.length);
      }),
      RUNS,
    );
  });

  it('has as many units as each point of a trend says', async () => {
    await fc.assert(
      fc.asyncProperty(filterArbitrary, lineArbitrary, async (filter, of) => {
        const trend = await getOfTrend(SCOPE, filter, of, NOW);
        const wanted = trend.buckets.map((bucket) => expectedKeys(partOf(filter, bucket), filter.unit, of).length);
        expect(trend.series.map(({ values }) => values)).toEqual([wanted]);
      }),
      RUNS,
    );
  });

  it('totals the same as a random point of a trend', async () => {
    await fc.assert(
      fc.asyncProperty(filterArbitrary, lineArbitrary, fc.nat(), async (filter, of, pick) => {
        const trend = await getOfTrend(SCOPE, filter, of, NOW);
        const at = pick % trend.buckets.length;
        const { total } = await evidence(partOf(filter, trend.buckets[at] ?? filter), filter.unit, of);
        expect(total).toBe(trend.series[0]?.values[at]);
      }),
      RUNS,
    );
  });
});

describe('the plan', () => {
  it('gives the same numbers from daily tables and from facts', async () => {
    const by = fc.constantFrom('all' as const, 'person' as const, 'source' as const, 'topic' as const);
    await fc.assert(
      fc.asyncProperty(filterArbitrary, fc.option(subjectArbitrary), by, async (filter, of, grouping) => {
        const question = { filter, unit: filter.unit, of, by: grouping, ids: null };
        const periods = buckets(filter, NOW);
        const nonZero = (series: ReadonlyMap<string, readonly number[]>) =>
          [...series].filter(([, values]) => values.some(Boolean)).sort();
        const planned = await seriesOf(db, question, periods);
        const facts = await seriesOf(db, question, periods, { from: 'facts' });
        expect(nonZero(planned)).toEqual(nonZero(facts));
      }),
      RUNS,
    );
  });
});

describe('lists and totals', () => {
  it('rank by what their evidence holds', async () => {
    await fc.assert(
      fc.asyncProperty(filterArbitrary, async (filter) => {
        const people = (await getPeople(SCOPE, filter, 1, NOW)).rows;
        const speakers = (await getSpeakers(SCOPE, filter, 1, NOW)).rows;
        const ranked = [
          ...people.map((row) => ({ row, unit: filter.unit, of: { kind: 'speaker' as const, id: row.id } })),
          ...speakers.map((row) => ({
            row,
            unit: 'statements' as const,
            of: { kind: 'speaker' as const, id: row.id },
          })),
          ...(await getTopics(SCOPE, filter, NOW)).map((row) => ({
            row,
            unit: filter.unit,
            of: { kind: 'topic' as const, id: row.id },
          })),
          ...(await getSources(SCOPE, filter, NOW)).map((row) => ({
            row,
            unit: filter.unit,
            of: { kind: 'source' as const, id: row.id },
          })),
        ];
        for (const { row, unit, of } of ranked) {
          expect(row.count, `${row.name} by ${unit}`).toBe(expectedKeys(filter, unit, of as Of).length);
          expect(row.series.reduce((a, b) => a + b, 0)).toBe(row.count);
        }
        expect(people).toEqual([...people].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)));
      }),
      RUNS,
    );
  });

  it('offer each value with the stories that it would give', async () => {
    const fields = fc.constantFrom('source' as const, 'topic' as const, 'person' as const, 'speaker' as const);
    await fc.assert(
      fc.asyncProperty(filterArbitrary, fields, async (filter, field) => {
        for (const { value, count } of await getChoices(SCOPE, field, '', filter)) {
          expect(count, value).toBe(expectedKeys({ ...filter, [field]: [value] }, 'stories', null).length);
        }
      }),
      RUNS,
    );
  });

  it('total what the lists hold', async () => {
    await fc.assert(
      fc.asyncProperty(filterArbitrary, async (filter) => {
        const totals = await getTotals(SCOPE, filter, NOW);
        const { whole } = await getSeries(SCOPE, { filter, series: [], compare: 'none' }, NOW);
        expect(totals.stories.count).toBe(expectedKeys(filter, 'stories', null).length);
        expect(totals.statements.count).toBe(expectedKeys(filter, 'statements', null).length);
        expect(totals.speakers.count).toBe((await getSpeakers(SCOPE, filter, 1, NOW)).total);
        expect(totals.sources.count).toBe((await getSources(SCOPE, filter, NOW)).length);
        const sum = whole.values.reduce((a, b) => a + b, 0);
        expect(sum).toBe(expectedKeys(filter, filter.unit, null).length);
        const { compared, previous } = totals.stories;
        if (compared) {
          expect(compared.count).toBe(expectedKeys(partOf(filter, compared), 'stories', null).length);
          const before = over(filter, { from: compared.previousFrom, to: compared.previousTo });
          expect(previous).toBe(expectedKeys(before, 'stories', null).length);
        }
      }),
      RUNS,
    );
  });

  it('draw the picked lines in the order of their counts', async () => {
    await fc.assert(
      fc.asyncProperty(filterArbitrary, async (filter) => {
        const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
        const trend = await getPeopleTrend(SCOPE, filter, { limit: 3 }, NOW);
        const counts = trend.series.map(({ values }) => sum(values));
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }),
      RUNS,
    );
  });
});
