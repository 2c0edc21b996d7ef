import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db as sharedDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { COMPARISONS, type SeriesOf } from '@/lib/domain/explorer';
import { over, partOf, unfiltered, type Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import type { SeriesTrend } from '@/lib/domain/seriesTrend';
import { addDays } from '@/lib/domain/tehran';
import { expectedUnits } from '@/lib/pipeline/testing/expectedUnits';
import { filterArbitrary, ofArbitrary } from '@/lib/pipeline/testing/filterArbitrary';
import { storyArbitrary, WORLD } from '@/lib/pipeline/testing/storyArbitrary';
import { storeStories } from '@/lib/pipeline/storeStories';
import { foldRollups } from '@/lib/rollups/foldRollups';
import { getArticles } from '../entities/getArticles';
import { getMentions } from '../entities/getMentions';
import { getStatements } from '../entities/getStatements';
import { getSeries } from './getSeries';
import { getTopSeries } from './getTopSeries';

await testDatabase();
const db = sharedDb();
const SCOPE = { userId: '', email: 'reader@example.com', role: 'viewer' } as Scope;
const NOW = new Date('2026-04-01T10:00:00Z');
const LIST = { stories: getArticles, statements: getStatements, mentions: getMentions };

const stories = fc.sample(storyArbitrary, { numRuns: 80, seed: 20_261_126 });
beforeAll(async () => {
  await storeStories(db, stories.slice(0, 40));
  await foldRollups(db);
  await storeStories(db, stories.slice(40));
});
afterAll(() => db.$disconnect());

const count = (filter: Filter, of: SeriesOf) => expectedUnits(stories, filter, filter.unit, of).length;
const seriesArbitrary = fc.uniqueArray(fc.option(ofArbitrary), {
  maxLength: 8,
  selector: (of) => JSON.stringify(of),
});
const compareArbitrary = fc.constantFrom(...COMPARISONS);

/** What a trend should say by the definition of every number, as it is written without SQL. */
function expected(filter: Filter, { buckets, comparison }: SeriesTrend, of: SeriesOf) {
  const before = comparison && over(filter, comparison);
  return {
    values: buckets.map((bucket) => count(partOf(filter, bucket), of)),
    compared: before && comparison.buckets.map((days) => (days ? count(partOf(before, days), of) : 0)),
  };
}

describe('getSeries', () => {
  it('counts each series, the whole and what both are compared with', async () => {
    await fc.assert(
      fc.asyncProperty(filterArbitrary, seriesArbitrary, compareArbitrary, async (filter, series, compare) => {
        const trend = await getSeries(SCOPE, { filter, series, compare }, NOW);
        expect(trend.series.map(({ of }) => of)).toEqual(series);
        for (const { of, values, compared } of trend.series)
          expect({ values, compared }).toEqual(expected(filter, trend, of));
        expect(trend.whole).toEqual(expected(filter, trend, null));
        expect(trend.comparison === null).toBe(compare === 'none');
      }),
      { numRuns: 120 },
    );
  });

  it('states what the lists hold that its numbers open', async () => {
    await fc.assert(
      fc.asyncProperty(filterArbitrary, ofArbitrary, fc.nat(), async (filter, of, pick) => {
        const trend = await getSeries(SCOPE, { filter, series: [of], compare: 'previous' }, NOW);
        const at = pick % trend.buckets.length;
        const [bucket, days] = [trend.buckets[at], trend.comparison?.buckets[at]];
        if (!bucket || !days || !trend.comparison) throw new Error('Each bucket has days before it.');
        const listed = async (own: Filter, asked: SeriesOf) => (await LIST[filter.unit](SCOPE, own, asked, 1)).total;
        const before = partOf(over(filter, trend.comparison), days);
        expect(await listed(partOf(filter, bucket), of)).toBe(trend.series[0]?.values[at]);
        expect(await listed(partOf(filter, bucket), null)).toBe(trend.whole.values[at]);
        expect(await listed(before, of)).toBe(trend.series[0]?.compared?.[at]);
        expect(await listed(before, null)).toBe(trend.whole.compared?.[at]);
      }),
      { numRuns: 60 },
    );
  });

  it('marks the days without any delivery, whatever the filter leaves, and those to come', async () => {
    const days = [...new Set(stories.map(({ draft }) => draft.publishedAt.day))].sort();
    const [first = '', last = ''] = [days[0], days.at(-1)];
    const filter = { ...unfiltered({ from: addDays(first, -3), to: addDays(last, 5) }), source: ['nobody'] };
    const { buckets } = await getSeries(SCOPE, { filter, series: [], compare: 'none' }, new Date(`${last}T10:00:00Z`));
    for (const { from, gap } of buckets)
      expect([from, gap]).toEqual([from, from > last ? 'ahead' : days.includes(from) ? undefined : 'silent']);
  });

  it('knows the names of who and what the database knows', async () => {
    const filter = unfiltered({ from: WORLD.firstDay, to: addDays(WORLD.firstDay, WORLD.days) });
    const series = await getTopSeries(SCOPE, filter, 'people', 3);
    expect(series).toHaveLength(3);
    const unknown: SeriesOf = { kind: 'speaker', id: 'p-ffffffffffffffff' };
    const { names } = await getSeries(SCOPE, { filter, series: [...series, unknown, null], compare: 'none' }, NOW);
    expect(Object.keys(names).sort()).toEqual(series.map(({ id }) => id).sort());
  });
});

describe('getTopSeries', () => {
  it('ranks by what the evidence holds, speakers by their statements', async () => {
    await fc.assert(
      fc.asyncProperty(
        filterArbitrary,
        fc.constantFrom('people' as const, 'speakers' as const, 'topics' as const, 'sources' as const),
        async (filter, ranking) => {
          const top = await getTopSeries(SCOPE, filter, ranking, 4);
          const counted = ranking === 'speakers' ? { ...filter, unit: 'statements' as const } : filter;
          const counts = top.map((of) => count(counted, of));
          expect(counts).toEqual([...counts].sort((a, b) => b - a));
          expect(counts.every((each) => each > 0)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
