import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db as sharedDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { seriesKey, type SeriesOf } from '@/lib/domain/explorer';
import type { ExportList } from '@/lib/domain/exports';
import { unfiltered, type Filter } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import type { Page } from '@/lib/domain/rows/page';
import type { RankedRow } from '@/lib/domain/rows/rankedRow';
import type { Scope } from '@/lib/domain/scope';
import type { Trend } from '@/lib/domain/trend';
import { storeStories } from '@/lib/pipeline/storeStories';
import { copyOf } from '@/lib/pipeline/testing/copyOf';
import { filterArbitrary, ofArbitrary } from '@/lib/pipeline/testing/filterArbitrary';
import { storyArbitrary, WORLD } from '@/lib/pipeline/testing/storyArbitrary';
import { getArticles } from '@/lib/queries/entities/getArticles';
import { getMentions } from '@/lib/queries/entities/getMentions';
import { getPeople } from '@/lib/queries/entities/getPeople';
import { getSources } from '@/lib/queries/entities/getSources';
import { getSpeakers } from '@/lib/queries/entities/getSpeakers';
import { getStatements } from '@/lib/queries/entities/getStatements';
import { getTopics } from '@/lib/queries/entities/getTopics';
import { inSnapshot } from '@/lib/queries/export/inSnapshot';
import { getSpeakerTopics } from '@/lib/queries/relations/getSpeakerTopics';
import { getPeopleTrend } from '@/lib/queries/trends/getPeopleTrend';
import { getSeries } from '@/lib/queries/trends/getSeries';
import { exported as fileLines } from './testing/exported';

await testDatabase();
const SCOPE = { userId: '', email: 'reader@example.com', role: 'viewer' } as Scope;
const NOW = new Date('2026-04-01T10:00:00Z');
const RUNS = { numRuns: 30 };
const ALL = unfiltered({ from: WORLD.firstDay, to: '2026-05-01' });
/** More stories than one batch of the cursor holds. */
const originals = fc.sample(storyArbitrary, { numRuns: 260, seed: 20_261_126 });
const copies = originals.slice(0, 40).map((story, index) =>
  copyOf(story, {
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    source: 'pegah',
    days: index % 9,
  }),
);

beforeAll(async () => {
  await storeStories(sharedDb(), [...originals, ...copies]);
});
afterAll(() => sharedDb().$disconnect());

const exported = (list: ExportList, filter: Filter, of: Of | null = null, series: readonly SeriesOf[] = []) =>
  fileLines(list, { scope: SCOPE, now: NOW, filter, of, explorer: { series } });

/** All rows of a list that has pages. */
async function allPages<Row>(read: (page: number) => Promise<Page<Row>>): Promise<{ rows: Row[]; total: number }> {
  const all: Row[] = [];
  for (let page = 1; ; page++) {
    const { rows, total } = await read(page);
    if (rows.length === 0) return { rows: all, total };
    all.push(...rows);
  }
}

describe('a file of units', () => {
  it('holds more than one batch, each row once', async () => {
    const lines = await exported('stories', ALL);
    expect(lines.length).toBeGreaterThan(250);
    expect(new Set(lines.map(({ storyId }) => storyId)).size).toBe(lines.length);
  });

  it('holds the rows of the list of stories, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(filterArbitrary, fc.option(ofArbitrary), async (filter, of) => {
        const { rows, total } = await allPages((page) => getArticles(SCOPE, filter, of, page));
        const lines = await exported('stories', filter, of);
        expect(lines.map(({ storyId }) => storyId)).toEqual(rows.map(({ id }) => id));
        expect(lines.map(({ evidence }) => evidence)).toEqual(rows.map((row) => row.evidence.map(({ text }) => text)));
        expect(lines).toHaveLength(total);
      }),
      RUNS,
    );
  });

  it('holds the rows of the ledger, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(filterArbitrary, fc.option(ofArbitrary), async (filter, of) => {
        const { rows, total } = await allPages((page) => getStatements(SCOPE, filter, of, page));
        const lines = await exported('statements', filter, of);
        expect(lines.map(({ storyId, seq, text }) => [storyId, seq, text])).toEqual(
          rows.map(({ articleId, seq, text }) => [articleId, seq, text]),
        );
        expect(lines).toHaveLength(total);
      }),
      RUNS,
    );
  });

  it('holds the rows of the list of mentions, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(filterArbitrary, fc.option(ofArbitrary), async (filter, of) => {
        const { rows, total } = await allPages((page) => getMentions(SCOPE, filter, of, page));
        const lines = await exported('mentions', filter, of);
        expect(lines.map(({ storyId, personId, sentenceStart }) => [storyId, personId, sentenceStart])).toEqual(
          rows.map(({ articleId, personId, sentence }) => [articleId, personId, sentence.start]),
        );
        expect(lines).toHaveLength(total);
      }),
      RUNS,
    );
  });
});

describe('a file of a ranked list', () => {
  const counted = (rows: readonly RankedRow[]) =>
    rows.map(({ id, name, count, previous }) => ({ id, name, count, previousCount: previous }));
  const READ = {
    people: (filter: Filter) => allPages((page) => getPeople(SCOPE, filter, page, NOW)).then(({ rows }) => rows),
    speakers: (filter: Filter) => allPages((page) => getSpeakers(SCOPE, filter, page, NOW)).then(({ rows }) => rows),
    topics: (filter: Filter) => getTopics(SCOPE, filter, NOW),
    sources: (filter: Filter) => getSources(SCOPE, filter, NOW),
  };

  it.each(Object.keys(READ) as (keyof typeof READ)[])('holds the rows of %s, in their order', async (list) => {
    await fc.assert(
      fc.asyncProperty(filterArbitrary, async (filter) => {
        const lines = await exported(list, filter);
        const held = lines.map(({ id, name, count, previousCount }) => ({ id, name, count, previousCount }));
        expect(held).toEqual(counted(await READ[list](filter)));
      }),
      RUNS,
    );
  });
});

/** The cell of a trend's line: nothing where the bucket has no number. */
function valueAt({ buckets }: Trend, at: number, values: readonly number[]): number | null {
  return buckets[at]?.gap ? null : (values[at] ?? 0);
}

describe('a file of a trend', () => {
  it('holds the lines of the explorer and the whole that they are parts of', async () => {
    const series: SeriesOf[] = [
      { kind: 'source', id: 'pegah' },
      { kind: 'query', id: 'پل' },
    ];
    const trend = await getSeries(SCOPE, { filter: ALL, series, compare: 'none' }, NOW);
    const lines = await exported('series-trend', ALL, null, series);
    expect(
      lines.map((line) => (line['series'] as { id: string; count: number }[]).map(({ id, count }) => [id, count])),
    ).toEqual(
      trend.buckets.map(({ gap }, at) => [
        ...trend.series.map(({ of, values }) => [seriesKey(of), gap ? null : values[at]]),
        ['all', gap ? null : trend.whole.values[at]],
      ]),
    );
  });

  it('holds a row for each bucket with the counts of its lines', async () => {
    const trend = await getPeopleTrend(SCOPE, ALL, { limit: 3 }, NOW);
    const lines = await exported('people-trend', ALL);
    expect(lines.map(({ from, to }) => ({ from, to }))).toEqual(trend.buckets.map(({ from, to }) => ({ from, to })));
    expect(lines.map(({ series }) => series)).toEqual(
      trend.buckets.map((_, at) =>
        trend.series.map(({ id, name, values }) => ({ id, name, count: valueAt(trend, at, values) })),
      ),
    );
  });

  it('is of one thing, or there is none', async () => {
    const of: Of = { kind: 'source', id: 'pegah' };
    const [line] = await exported('of-trend', ALL, of);
    expect(line).toMatchObject({ series: [{ id: 'source:pegah' }] });
    await expect(exported('of-trend', ALL)).rejects.toThrow('no such table');
  });
});

describe('a file of a matrix', () => {
  it('holds a row for each line with its total and its cells', async () => {
    const matrix = await getSpeakerTopics(SCOPE, ALL, 1);
    const lines = await exported('speaker-topics', ALL);
    expect(lines).toHaveLength(matrix.rowCount);
    expect(lines.map(({ id, count }) => ({ id, count }))).toEqual(
      matrix.rows.map(({ id, total }) => ({ id, count: total })),
    );
    expect(lines.map(({ series }) => (series as { count: number }[]).map(({ count }) => count))).toEqual(matrix.cells);
  });

  it('is of one speaker where it is of verbs, or there is none', async () => {
    const [of] = (await getSpeakerTopics(SCOPE, ALL, 1)).rows.map(({ id }): Of => ({ kind: 'speaker', id }));
    const lines = await exported('outlet-verbs', ALL, of);
    expect(lines.map(({ id }) => id).sort()).toEqual(WORLD.verbs.map(([verb]) => verb).sort());
    await expect(exported('outlet-verbs', ALL)).rejects.toThrow('no such table');
  });
});

describe('a snapshot', () => {
  it('keeps out what comes in while it is read, and lets nothing be written', async () => {
    const [late] = fc.sample(storyArbitrary, { numRuns: 1, seed: 7 });
    const counts = await inSnapshot(SCOPE, async (tx) => {
      const before = await tx.article.count();
      if (late) await storeStories(sharedDb(), [late]);
      return [before, await tx.article.count(), await sharedDb().article.count()];
    });
    expect(counts).toEqual([counts[0], counts[0], (counts[0] ?? 0) + 1]);
    const writing = inSnapshot(SCOPE, (tx) => tx.article.deleteMany());
    await expect(writing).rejects.toThrow(/read-only/);
  });
});
