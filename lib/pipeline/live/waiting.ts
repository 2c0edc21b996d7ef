import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { rows, run, sql } from '@/lib/db/sql';
import type { DraftArticle } from '@/lib/domain/article';

/** What a feed says about a story whose page is still to be fetched; kept as JSON. */
export const waitingItem = z.object({
  guid: z.string(),
  title: z.string(),
  published: z.string().nullable(),
  author: z.string().nullable(),
  section: z.string().nullable(),
  imageUrl: z.string().nullable(),
});
export type WaitingItem = z.infer<typeof waitingItem>;

/** A draft as it waits to be stored; kept as JSON. */
export const waitingDraft: z.ZodType<DraftArticle> = z.object({
  externalId: z.string().nullable(),
  title: z.string(),
  body: z.string(),
  url: z.string().nullable(),
  source: z.string().nullable(),
  sourceName: z.string().nullable().optional(),
  publishedAt: z.object({ instant: z.iso.datetime(), precision: z.enum(['day', 'minute']), day: z.iso.date() }),
  demo: z.boolean(),
  author: z.string().optional(),
  section: z.string().optional(),
  imageUrl: z.string().optional(),
});

export interface PageToFetch {
  readonly id: string;
  readonly feedId: string | null;
  readonly sourceId: string;
  readonly url: string;
  readonly item: WaitingItem;
}

export interface StoryToStore {
  readonly id: string;
  readonly feedId: string | null;
  readonly sourceId: string;
  readonly draft: DraftArticle;
}

/** Notes pages that are to be fetched; those that wait already are left as they are. */
export async function addPages(tx: Tx, pages: readonly PageToFetch[]): Promise<void> {
  if (pages.length === 0) return;
  const data = pages.map(({ url, item, ...page }) => ({ ...page, url, item, host: new URL(url).hostname }));
  await tx.waitingPage.createMany({ data, skipDuplicates: true });
}

/** Notes drafts that are to be stored; a newer draft of the same story takes the place of the older. */
export async function addStories(tx: Tx, stories: readonly StoryToStore[]): Promise<void> {
  if (stories.length === 0) return;
  await run(
    tx,
    sql`INSERT INTO waiting_stories (id, feed_id, source_id, draft)
      SELECT id, "feedId", "sourceId", draft FROM jsonb_to_recordset(${JSON.stringify(stories)}::jsonb)
        AS x(id uuid, "feedId" uuid, "sourceId" text, draft jsonb) ORDER BY id
      ON CONFLICT (id) DO UPDATE SET draft = EXCLUDED.draft, attempts = 0, next_at = now()`,
  );
}

/** `stored`: there is an article of that id. `handled`: it waits, failed for good, or is another address of a stored story. */
export type Known = ReadonlyMap<string, 'stored' | 'handled'>;

/** What is known of stories by their ids; ids that nothing is known of are not in it. */
export async function knownIds(db: Tx, ids: readonly string[]): Promise<Known> {
  const found = await rows(
    db,
    z.object({ id: z.string(), state: z.enum(['stored', 'handled']) }),
    sql`SELECT id::text, state FROM (
        SELECT x.id, CASE
          WHEN EXISTS (SELECT 1 FROM articles a WHERE a.id = x.id) THEN 'stored'
          WHEN EXISTS (SELECT 1 FROM address_aliases l WHERE l.id = x.id)
            OR EXISTS (SELECT 1 FROM waiting_pages p WHERE p.id = x.id)
            OR EXISTS (SELECT 1 FROM waiting_stories s WHERE s.id = x.id)
            OR EXISTS (SELECT 1 FROM quarantine_items q WHERE q.subject IN ('page:' || x.id, 'story:' || x.id))
          THEN 'handled' END AS state
        FROM unnest(${ids}::uuid[]) AS x(id)) known WHERE state IS NOT NULL`,
  );
  return new Map(found.map(({ id, state }) => [id, state]));
}
