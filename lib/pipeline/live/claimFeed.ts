import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import { DUE_NOW } from './dueNow';

const claimedFeed = z.object({
  id: z.string(),
  sourceId: z.string(),
  url: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  bodyHash: z.string().nullable(),
  failures: z.number(),
});
/** A feed whose turn it is. */
export type ClaimedFeed = z.infer<typeof claimedFeed>;

/**
 * Marks a due feed as being asked: it is due again after its interval, whatever happens now, so that a document that brings
 * a worker down does so at the feed's pace. Null when it is not due (any more).
 */
export async function claimFeed(db: Tx, id: string): Promise<ClaimedFeed | null> {
  const [feed] = await rows(
    db,
    claimedFeed,
    sql`UPDATE feeds SET last_attempt_at = now(), next_due_at = now() + make_interval(secs => interval_seconds)
      WHERE id = ${id}::uuid AND enabled AND next_due_at <= ${DUE_NOW}
      RETURNING id::text, source_id AS "sourceId", url, etag, last_modified AS "lastModified", body_hash AS "bodyHash", failures`,
  );
  return feed ?? null;
}
