import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { removeDemo } from '@/lib/admin/demo';
import { createDb } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import { testDatabase } from '@/lib/db/testing';
import { foldRollups } from '@/lib/rollups/foldRollups';
import { rebuildRollups } from '@/lib/rollups/rebuildRollups';
import { counted, rolledUp } from './testing/dailyCounts';
import { storyArbitrary } from './testing/storyArbitrary';
import type { Story } from '@/lib/store/story';
import { storeStories } from './storeStories';

const database = await testDatabase();
const db = createDb(database.url, 3);
afterAll(() => db.$disconnect());

async function clear(): Promise<void> {
  await run(
    db,
    sql`TRUNCATE articles, people, offices, organisations, sources, rollup_deltas, source_daily, person_daily, topic_daily CASCADE`,
  );
}

type Step =
  | { readonly kind: 'store'; readonly stories: readonly Story[] }
  | { readonly kind: 'update'; readonly with: Story }
  | { readonly kind: 'fold' | 'rebuild' | 'removeDemo' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('store' as const),
      stories: fc.uniqueArray(storyArbitrary, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('update' as const), with: storyArbitrary }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('fold' as const, 'rebuild' as const, 'removeDemo' as const) }),
  },
);

describe('daily counts', () => {
  it('are the counts of the facts after any sequence of changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        await clear();
        let newest: Story | undefined;
        for (const one of steps) {
          if (one.kind === 'store') {
            await storeStories(db, one.stories);
            newest = one.stories.at(-1);
          } else if (one.kind === 'update') {
            if (newest) await storeStories(db, [{ ...one.with, id: newest.id }]);
          } else if (one.kind === 'fold') await foldRollups(db);
          else if (one.kind === 'rebuild') await rebuildRollups(db);
          else await removeDemo(db, 'system');
          expect(await rolledUp(db)).toEqual(await counted(db));
          expect(await db.statement.count({ where: { speakerId: { startsWith: 'p-' }, personId: null } })).toBe(0);
        }
        await foldRollups(db);
        expect(await db.rollupDelta.count()).toBe(0);
        const folded = await rolledUp(db);
        await rebuildRollups(db);
        expect(folded).toEqual(await rolledUp(db));
      }),
      { numRuns: 40 },
    );
  });
});
