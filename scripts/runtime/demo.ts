import type { Db } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { createPipeline } from '@/lib/pipeline/ingest';
import { demoDrafts, demoOutlets } from '@/prisma/seed/demo/loadDemo';
import { step } from './progress.mjs';

/** The setting that tells where a database is with its demo stories; lib/admin/demo.ts makes it `removed`. */
const SETTING = { key: 'demo' };

/**
 * Loads the demo stories into a database that never had any story. One that was loaded before, or whose demo stories were
 * removed, is left alone; a load that was cut short goes on.
 * @param now what the stories are dated back from
 */
export async function loadDemoOnce(db: Db, now: Date): Promise<void> {
  const setting = await db.setting.findUnique({ where: SETTING });
  if (setting ? setting.value !== 'loading' : (await db.article.count()) > 0) return;
  await setDemo(db, 'loading');
  await loadDemo(db, now);
  await setDemo(db, 'loaded');
}

async function setDemo(db: Db, value: 'loading' | 'loaded'): Promise<void> {
  await db.setting.upsert({ where: SETTING, create: { ...SETTING, value }, update: { value } });
}

async function loadDemo(db: Db, now: Date): Promise<void> {
  const drafts = demoDrafts(now);
  await step('Reading the demo stories', async (note) => {
    let done = 0;
    const items = drafts.map((draft) => ({ draft }));
    await createPipeline(db, { outlets: demoOutlets() }).ingestMany(items, ({ draft }, result) => {
      if ('error' in result) throw new AppError(`The demo story ${draft.externalId} failed: ${result.error.message}`);
      done += 1;
      note(`${done} of ${drafts.length}`);
    });
  });
}
