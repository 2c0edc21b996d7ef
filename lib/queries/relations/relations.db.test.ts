import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db as sharedDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { unfiltered, type Filter } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';
import type { Matrix } from '@/lib/domain/matrix';
import { bothOf, type Of, type OfOne } from '@/lib/domain/of';
import type { Scope } from '@/lib/domain/scope';
import { addDays } from '@/lib/domain/tehran';
import { copyOf } from '@/lib/pipeline/testing/copyOf';
import { expectedUnits } from '@/lib/pipeline/testing/expectedUnits';
import { filterArbitrary, PEOPLE, SPEAKERS } from '@/lib/pipeline/testing/filterArbitrary';
import { storyArbitrary, WORLD } from '@/lib/pipeline/testing/storyArbitrary';
import { storeStories } from '@/lib/pipeline/storeStories';
import type { Story } from '@/lib/store/story';
import { getArticles } from '../entities/getArticles';
import { getStatements } from '../entities/getStatements';
import { getCoNamed } from './getCoNamed';
import { getMostQuoted } from './getMostQuoted';
import { getOutletTopics } from './getOutletTopics';
import { getOutletVerbs } from './getOutletVerbs';
import { getSpeakerTopics } from './getSpeakerTopics';

await testDatabase();
const db = sharedDb();
const SCOPE = { userId: '', email: 'reader@example.com', role: 'viewer' } as Scope;
const RUNS = { numRuns: 40 };
const MOST = { people: 40, pairs: 90, perPerson: 90 };
const EVERYTHING = unfiltered({ from: WORLD.firstDay, to: addDays(WORLD.firstDay, WORLD.days) });

const originals = fc.sample(storyArbitrary, { numRuns: 60, seed: 20_260_401 });
const copies = originals
  .slice(0, 20)
  .map((story, index) =>
    copyOf(story, { id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`, source: 'pegah', days: 2 }),
  );
const stories: readonly Story[] = [...originals, ...copies];

beforeAll(() => storeStories(db, stories));
afterAll(() => db.$disconnect());

const counted = (filter: Filter, unit: Unit, of: Of | null) => expectedUnits(stories, filter, unit, of).length;

/** Each number of a matrix beside the units that its address means. */
function checkMatrix(
  matrix: Matrix,
  filter: Filter,
  unit: Unit,
  [row, column]: readonly [OfOne['kind'], OfOne['kind']],
  of: readonly OfOne[] = [],
): void {
  const units = (parts: readonly OfOne[]) => {
    const all = [...of, ...parts];
    return counted(filter, unit, all.length > 0 ? bothOf(all) : null);
  };
  expect(matrix.total).toBe(units([]));
  for (const { id, total } of matrix.rows) expect(total, id).toBe(units([{ kind: row, id }]));
  for (const { id, total } of matrix.columns) expect(total, id).toBe(units([{ kind: column, id }]));
  matrix.rows.forEach((one, i) =>
    matrix.columns.forEach((other, j) => {
      const parts = [
        { kind: row, id: one.id },
        { kind: column, id: other.id },
      ];
      expect(matrix.cells[i]?.[j], `${one.id} ${other.id}`).toBe(units(parts));
    }),
  );
}

describe('matrices', () => {
  it('hold in each cell and each total what its evidence lists', async () => {
    await fc.assert(
      fc.asyncProperty(filterArbitrary, fc.constantFrom(...SPEAKERS), async (filter, speaker) => {
        checkMatrix(await getSpeakerTopics(SCOPE, filter, 1), filter, 'statements', ['speaker', 'topic']);
        checkMatrix(await getOutletTopics(SCOPE, filter, 1), filter, 'stories', ['source', 'topic']);
        const of = [{ kind: 'speaker' as const, id: speaker }];
        const verbs = await getOutletVerbs(SCOPE, filter, speaker, 1);
        checkMatrix(verbs, filter, 'statements', ['cue', 'source'], of);
        expect(verbs.rows.reduce((sum, { total }) => sum + total, 0)).toBe(verbs.total);
      }),
      RUNS,
    );
  });

  it('lead to lists of as many rows', async () => {
    const matrix = await getOutletVerbs(SCOPE, EVERYTHING, SPEAKERS[0] ?? '', 1);
    expect(matrix.rows.length).toBe(WORLD.verbs.length);
    const [verb, outlet] = [matrix.rows[0], matrix.columns[0]];
    const of = bothOf([
      { kind: 'speaker', id: SPEAKERS[0] ?? '' },
      { kind: 'source', id: outlet?.id ?? '' },
      { kind: 'cue', id: verb?.id ?? '' },
    ]);
    const { total } = await getStatements(SCOPE, { ...EVERYTHING, unit: 'statements' }, of, 1);
    expect(total).toBe(matrix.cells[0]?.[0]);
    expect(total).toBeGreaterThan(0);
  });

  it('come in pages, most first', async () => {
    const first = await getSpeakerTopics(SCOPE, EVERYTHING, 1);
    const totals = first.rows.map(({ total }) => total);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(first.rowCount).toBe(first.rows.length);
    expect((await getSpeakerTopics(SCOPE, EVERYTHING, 2)).rows).toEqual([]);
    expect((await getOutletVerbs(SCOPE, EVERYTHING, SPEAKERS[0] ?? '', 2)).columns).toEqual([]);
  });

  it('are empty where there is nothing', async () => {
    const filter = unfiltered({ from: '1999-01-01', to: '1999-01-02' });
    const nothing = { rows: [], columns: [], cells: [], total: 0, rowCount: 0, columnCount: 0 };
    expect(await getSpeakerTopics(SCOPE, filter, 1)).toEqual(nothing);
    expect(await getOutletTopics(SCOPE, filter, 1)).toEqual(nothing);
    expect(await getOutletVerbs(SCOPE, filter, SPEAKERS[0] ?? '', 1)).toEqual(nothing);
    expect(await getMostQuoted(SCOPE, filter)).toBeNull();
  });
});

describe('getMostQuoted', () => {
  it('is the first row of the speakers', async () => {
    expect(await getMostQuoted(SCOPE, EVERYTHING)).toBe((await getSpeakerTopics(SCOPE, EVERYTHING, 1)).rows[0]?.id);
  });
});

describe('getCoNamed', () => {
  const pairOf = (a: string, b: string) =>
    bothOf([
      { kind: 'speaker', id: a },
      { kind: 'speaker', id: b },
    ]);

  it('counts for each pair the stories that name both, and all pairs of two stories or more', async () => {
    await fc.assert(
      fc.asyncProperty(filterArbitrary, async (filter) => {
        const { people, pairs, total } = await getCoNamed(SCOPE, filter, { by: 'count', who: null, most: MOST });
        expect(total).toBe(counted(filter, 'stories', null));
        for (const { id, stories: own } of people) {
          expect(own).toBe(counted(filter, 'stories', { kind: 'speaker', id }));
        }
        const all = PEOPLE.flatMap((a, i) => PEOPLE.slice(i + 1).map((b) => counted(filter, 'stories', pairOf(a, b))));
        const wanted = all.filter((count) => count >= 2).sort((a, b) => b - a);
        expect(pairs.map((pair) => pair.stories)).toEqual(wanted);
        for (const { a, b, stories: both } of pairs) expect(both).toBe(counted(filter, 'stories', pairOf(a, b)));
      }),
      { numRuns: 25, examples: WORLD.people.map((name) => [{ ...EVERYTHING, q: `person:«${name}»` }]) },
    );
  });

  it('opens lists of as many stories', async () => {
    const { pairs } = await getCoNamed(SCOPE, EVERYTHING, { by: 'association', who: null, most: MOST });
    expect(pairs.length).toBeGreaterThan(0);
    for (const { a, b, stories: both } of pairs) {
      expect((await getArticles(SCOPE, EVERYTHING, pairOf(a, b), 1)).total).toBe(both);
    }
  });

  it('takes everybody around one person, once in a story being enough', async () => {
    for (const who of PEOPLE) {
      const { pairs } = await getCoNamed(SCOPE, EVERYTHING, { by: 'count', who, most: MOST });
      const own = pairs.filter(({ a, b }) => a === who || b === who);
      const near = PEOPLE.filter((id) => id !== who && counted(EVERYTHING, 'stories', pairOf(who, id)) > 0);
      expect(own.map(({ a, b }) => (a === who ? b : a)).sort()).toEqual([...near].sort());
    }
  });

  it('is empty for somebody whom nobody names', async () => {
    const { people, pairs } = await getCoNamed(SCOPE, EVERYTHING, {
      by: 'count',
      who: 'p-0000000000000000',
      most: MOST,
    });
    expect({ people, pairs }).toEqual({ people: [], pairs: [] });
  });
});
