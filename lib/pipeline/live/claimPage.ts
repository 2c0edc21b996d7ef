import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import { DUE_NOW } from './dueNow';
import { waitingItem } from './waiting';

const claimedPage = z.object({
  id: z.string(),
  feedId: z.string().nullable(),
  sourceId: z.string(),
  url: z.string(),
  item: waitingItem,
  attempts: z.number(),
});
/** A page whose turn it is. */
export type ClaimedPage = z.infer<typeof claimedPage>;

/**
 * Takes the newest page of a host that is due. The attempt counts before it is made, so that a page that brings a worker
 * down each time ends in quarantine, too.
 */
export async function claimPage(db: Tx, host: string): Promise<ClaimedPage | null> {
  const [page] = await rows(
    db,
    claimedPage,
    sql`UPDATE waiting_pages SET attempts = attempts + 1, next_at = now() + make_interval(secs => 120 * 2 ^ attempts)
      WHERE id = (SELECT id FROM waiting_pages WHERE host = ${host} AND next_at <= ${DUE_NOW}
        ORDER BY added_at DESC, id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id::text, feed_id::text AS "feedId", source_id AS "sourceId", url, item, attempts`,
  );
  return page ?? null;
}
