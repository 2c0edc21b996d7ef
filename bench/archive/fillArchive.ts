import { createDb, type Db } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import type { DraftArticle } from '@/lib/domain/article';
import { tehranDay } from '@/lib/domain/tehran';
import { createPipeline } from '@/lib/pipeline/ingest';
import { rebuildRollups } from '@/lib/rollups/rebuildRollups';
import { generatedStories } from '../live/generatedStories';
import { outletSlug } from '../live/outlets';
import { echoStories } from './echoStories';

const OUTLETS = 40;
const YEAR = 365 * 86_400_000;
/** So many stories go through the pipeline; the others are their echoes, which costs a tenth of the time. */
const READ = 2000;

/** The stories that are read, evenly over the last days before `now`: as many days as one echo takes. */
function* drafts(count: number, span: number, now: Date): Generator<{ readonly draft: DraftArticle }> {
  const story = generatedStories();
  for (let index = 0; index < count; index++) {
    const at = new Date(now.getTime() - span * (1 - index / count));
    const publishedAt = { instant: at.toISOString(), precision: 'minute', day: tehranDay(at) } as const;
    const outlet = index % OUTLETS;
    const url = `http://feed-${outlet}.localhost/news/${index}`;
    yield { draft: { ...story(index), externalId: null, url, source: outletSlug(outlet), publishedAt, demo: false } };
  }
}

async function readStories(db: Db, count: number, span: number, now: Date): Promise<void> {
  await createPipeline(db).ingestMany(drafts(count, span, now), (_, result) => {
    if ('error' in result) throw result.error;
  });
}

/**
 * Fills an empty, migrated database with about `count` invented stories over the year before `now`, with everything found
 * in them: as many statements, mentions, topics, phrases and reprints a story as the text pipeline finds, a person more for
 * each story, and the daily counts. Answers how many stories there are.
 */
export async function fillArchive(url: string, count: number, now: Date): Promise<number> {
  const db = createDb(url, 3);
  try {
    const echoes = Math.max(1, Math.round(count / READ));
    await readStories(db, Math.min(count, READ), YEAR / echoes, now);
    await echoStories(db, echoes - 1, YEAR / echoes / 1000);
    await rebuildRollups(db);
    await run(db, sql`VACUUM ANALYZE`);
    return await db.article.count();
  } finally {
    await db.$disconnect();
  }
}
