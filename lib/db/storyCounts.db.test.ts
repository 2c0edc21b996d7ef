import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { annotateForLedger } from '@/lib/pipeline/annotateForLedger';
import { storeStories } from '@/lib/pipeline/storeStories';
import type { Story } from '@/lib/store/story';
import { draft } from '@/prisma/seed/factories';
import { db as sharedDb } from './client';
import { lockReprints } from './reprintGroups';
import { row, run, sql } from './sql';
import { noteGroups } from './storyCounts';
import { testDatabase } from './testing';

await testDatabase();
const db = sharedDb();
const ID = '00000000-0000-8000-8000-000000000001';

function story(title: string): Story {
  const own = draft({ title });
  const source = { slug: 'kavosh', name: 'کاوش', nameEn: 'Kavosh', host: null };
  return { id: ID, contentHash: title, source, draft: own, annotations: annotateForLedger(own) };
}

/** Waits until a transaction waits for another one. */
async function waiting(): Promise<void> {
  for (;;) {
    const { n } = await row(
      db,
      z.object({ n: z.number() }),
      sql`SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted`,
    );
    if (n > 0) return;
  }
}

beforeAll(() => storeStories(db, [story('نوبت‌بندی آب')]));
afterAll(() => db.$disconnect());

it('lets a story be stored anew while the story that joins its group is on its way', async () => {
  let storing: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    await lockReprints(tx);
    await run(tx, noteGroups([ID]));
    storing = storeStories(db, [story('نوبت‌بندی آب در تابستان')]);
    await waiting();
  });
  await expect(storing).resolves.toEqual(new Map([[ID, 'updated']]));
  const notes = await db.rollupDelta.findMany({ where: { articleId: ID, seq: { lt: 0 } } });
  expect(notes).toEqual([expect.objectContaining({ stories: 0, statements: 0, mentions: 0 })]);
});
