import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import { foldRollups } from '@/lib/rollups/foldRollups';
import { forgetUnnamed } from '@/lib/db/forgetUnnamed';
import type { Story } from '@/lib/store/story';
import { PIPELINE_VERSION } from '@/lib/text/annotate';
import { annotateForLedger } from './annotateForLedger';
import { replaceStories } from './storeStories';

const BATCH = 25;
const LIMITS = { timeout: 120_000, maxWait: 60_000 };

const storedStory = z.object({
  id: z.string(),
  contentHash: z.string(),
  slug: z.string(),
  name: z.string(),
  nameEn: z.string(),
  host: z.string().nullable(),
  url: z.string().nullable(),
  title: z.string(),
  body: z.string(),
  instant: z.date(),
  precision: z.enum(['day', 'minute']),
  day: z.iso.date(),
  demo: z.boolean(),
  author: z.string().nullable(),
  section: z.string().nullable(),
  imageUrl: z.string().nullable(),
});

function annotated(stored: z.infer<typeof storedStory>): Story {
  const { id, contentHash, slug, name, nameEn, host, instant, precision, day, author, section, imageUrl, ...text } =
    stored;
  const said = { ...(author && { author }), ...(section && { section }), ...(imageUrl && { imageUrl }) };
  return {
    id,
    contentHash,
    source: { slug, name, nameEn, host },
    draft: {
      ...text,
      ...said,
      externalId: null,
      source: slug,
      publishedAt: { instant: instant.toISOString(), precision, day },
    },
    annotations: annotateForLedger(text),
  };
}

/** The next stories after an id that an older pipeline read. */
function outdatedAfter(last: string) {
  return sql`SELECT a.id::text, a.content_hash AS "contentHash", s.id AS slug, s.name, s.name_en AS "nameEn", s.host, a.url, a.title,
      a.body, a.published_at AS instant, a.precision, a.day::text, a.demo,
      a.author, a.section, a.image_url AS "imageUrl"
    FROM articles a JOIN sources s ON s.id = a.source_id
    WHERE a.pipeline_version < ${PIPELINE_VERSION}::int AND a.id > ${last}::uuid ORDER BY a.id LIMIT ${BATCH}::int`;
}

/**
 * Reads the stories again that an older version of the text pipeline read, and replaces their facts and counts; texts stay.
 * Stops between two batches when `signal` is aborted. Answers how many stories it read. A batch that fails is told to
 * `onError` and left for the next run.
 */
export async function reannotateOutdated(
  db: Db,
  { signal, onError }: { readonly signal: AbortSignal; readonly onError: (error: unknown) => void },
): Promise<number> {
  let total = 0;
  let last = '00000000-0000-0000-0000-000000000000';
  while (!signal.aborted) {
    const before = last;
    try {
      const done = await db.$transaction(async (tx) => {
        const found = await rows(tx, storedStory, sql`${outdatedAfter(last)} FOR NO KEY UPDATE OF a`);
        last = found.at(-1)?.id ?? last;
        if (found.length > 0) await replaceStories(tx, found.map(annotated));
        return found.length;
      }, LIMITS);
      if (done === 0) break;
      total += done;
    } catch (error) {
      onError(error);
      if (last === before) break;
    }
  }
  if (total > 0) {
    await db.$transaction((tx) => forgetUnnamed(tx), LIMITS);
    await foldRollups(db);
  }
  return total;
}
