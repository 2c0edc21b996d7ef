import { createDb } from '@/lib/db/client';
import type { DraftArticle } from '@/lib/domain/article';
import { tehranDay } from '@/lib/domain/tehran';
import { createPipeline } from '@/lib/pipeline/ingest';
import { generatedStories } from './generatedStories';
import { outletSlug } from './outlets';
import type { OwnDatabase } from './ownDatabase';

function* drafts(count: number): Generator<{ readonly draft: DraftArticle }> {
  const story = generatedStories();
  const now = new Date();
  const publishedAt = { instant: now.toISOString(), precision: 'minute', day: tehranDay(now) } as const;
  for (let index = 0; index < count; index++) {
    const url = `http://feed-${index % 40}.localhost/news/${index}`;
    yield {
      draft: { ...story(index), externalId: null, url, source: outletSlug(index % 40), publishedAt, demo: false },
    };
  }
}

/**
 * The peer of the intake: the same stories stored one batch after the other as `npm run ingest` does it, without HTTP,
 * feeds and queue. Answers stories a second.
 */
export async function measureDirectIntake(database: OwnDatabase, count: number): Promise<number> {
  const db = createDb(await database.create('direct'), 2);
  try {
    const began = performance.now();
    let stored = 0;
    await createPipeline(db).ingestMany(drafts(count), (_, result) => {
      if ('error' in result) throw result.error;
      stored += 1;
    });
    return stored / ((performance.now() - began) / 1000);
  } finally {
    await db.$disconnect();
  }
}
