import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import type { Story } from './story';

const idRow = z.object({ id: z.string() });

/** The ids of those stories whose content is stored, now or as a revision that an update replaced. */
export async function knownStories(
  db: Tx,
  stories: readonly Pick<Story, 'id' | 'contentHash'>[],
): Promise<ReadonlySet<string>> {
  const asked = JSON.stringify(stories.map(({ id, contentHash }) => ({ id, hash: contentHash })));
  const found = await rows(
    db,
    idRow,
    sql`SELECT x.id::text FROM jsonb_to_recordset(${asked}::jsonb) AS x(id uuid, hash text)
      WHERE EXISTS (SELECT 1 FROM articles a WHERE a.id = x.id AND a.content_hash = x.hash)
        OR EXISTS (SELECT 1 FROM article_revisions r WHERE r.article_id = x.id AND r.content_hash = x.hash)`,
  );
  return new Set(found.map(({ id }) => id));
}
