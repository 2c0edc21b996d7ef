import { z } from 'zod';
import type { QuarantineItem } from '@/lib/db/generated/client';
import { draftOfItem } from '@/lib/ingest/feeds/draftOfItem';
import type { FeedItem } from '@/lib/ingest/feeds/feed';
import { failureOf, lastingFailure } from './failure';
import { takeItems } from './feedTurn';
import type { Live } from './live';
import { readPage } from './pageTurn';
import { readFetchedFeed } from './readFetchedFeed';
import { withSaid } from './sortItems';
import { resolveQuarantine } from './quarantine';
import { addPages, addStories, waitingDraft, waitingItem } from './waiting';

const feedItem: z.ZodType<FeedItem> = z.object({
  guid: z.string(),
  url: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  contentHtml: z.string().nullable(),
  published: z.string().nullable(),
  author: z.string().nullable(),
  categories: z.array(z.string()),
  imageUrl: z.string().nullable(),
});

/** What the step that failed needs to be run again. */
const contextSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('feed'), url: z.string() }),
  z.object({ what: z.literal('item'), id: z.uuid(), item: feedItem }),
  z.object({ what: z.literal('page'), id: z.uuid(), item: waitingItem, fetchedUrl: z.string().nullable() }),
  z.object({ what: z.literal('story'), id: z.uuid() }),
  z.object({ what: z.literal('file'), folderId: z.uuid(), path: z.string() }),
]);
type Context = z.infer<typeof contextSchema>;

/**
 * Runs the steps again that an administrator asked for, the oldest first, until none is left or `signal` is aborted;
 * answers how many. What fails again stays in quarantine with the new reason.
 */
export async function replayQuarantine(live: Live, signal: AbortSignal): Promise<number> {
  let done = 0;
  while (!signal.aborted) {
    const item = await live.db.quarantineItem.findFirst({
      where: { resolvedAt: null, replayAt: { not: null } },
      orderBy: [{ replayAt: 'asc' }, { id: 'asc' }],
    });
    if (!item) break;
    await replayOne(live, item);
    done += 1;
  }
  return done;
}

/** Runs one again; whatever happens, the row is not asked for again after it. */
async function replayOne(live: Live, item: QuarantineItem): Promise<void> {
  try {
    const failed = await runAgain(live, item, contextSchema.parse(item.context));
    if (failed === null) await resolveQuarantine(live.db, [item.subject], 'replayed');
    else await stays(live, item, failed);
  } catch (error) {
    await stays(live, item, failureOf(error).reason);
  }
}

async function stays(live: Live, { id, attempts }: QuarantineItem, reason: string): Promise<void> {
  await live.db.quarantineItem.updateMany({
    where: { id, resolvedAt: null },
    data: { replayAt: null, reason, attempts: attempts + 1, at: new Date() },
  });
}

/** Null when the step succeeded or waits its turn again; else the reason why it failed once more. */
async function runAgain(live: Live, item: QuarantineItem, context: Context): Promise<string | null> {
  const { feedId, sourceId, bytes, contentType } = item;
  switch (context.what) {
    case 'feed':
      return bytes && feedId ? feedAgain(live, feedId, { bytes, contentType, url: context.url }) : 'its bytes are gone';
    case 'item':
      return itemAgain(live, item, context);
    case 'page': {
      const page = { id: context.id, feedId, sourceId: sourceId ?? 'unknown', url: item.url ?? '', item: context.item };
      if (bytes === null || context.fetchedUrl === null) {
        await addPages(live.db, [page]);
        return null;
      }
      await readPage(live, { ...page, attempts: item.attempts + 1 }, { bytes, contentType, url: context.fetchedUrl });
      const after = await live.db.quarantineItem.findUniqueOrThrow({ where: { id: item.id } });
      return after.resolvedAt === null ? after.reason : null;
    }
    case 'story': {
      if (!bytes) return 'its bytes are gone';
      const draft = waitingDraft.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
      await addStories(live.db, [{ id: context.id, feedId, sourceId: sourceId ?? 'unknown', draft }]);
      return null;
    }
    case 'file':
      await live.db.watchedFile.updateMany({
        where: { folderId: context.folderId, path: context.path },
        data: { importedAt: null },
      });
      return null;
  }
}

async function feedAgain(
  live: Live,
  feedId: string,
  fetched: Parameters<typeof readFetchedFeed>[0],
): Promise<string | null> {
  const read = readFetchedFeed(fetched);
  if (!read.ok) return read.reason;
  const feed = await live.db.feed.findUnique({ where: { id: feedId }, select: { id: true, sourceId: true } });
  if (!feed) return 'its feed was removed';
  await live.db.$transaction((tx) => takeItems(tx, feed, read.feed, live.now()), { timeout: 60_000 });
  return null;
}

async function itemAgain(
  live: Live,
  { feedId, sourceId }: QuarantineItem,
  { id, item }: Extract<Context, { what: 'item' }>,
): Promise<string | null> {
  const source = sourceId ?? 'unknown';
  const made = draftOfItem(item, { source, now: live.now() });
  if (made === 'needs-page') {
    const { guid, title, published, author, imageUrl, categories, url } = item;
    const waiting = { guid, title, published, author, imageUrl, section: categories[0] ?? null };
    await addPages(live.db, [{ id, feedId, sourceId: source, url, item: waiting }]);
    return null;
  }
  if (!made.ok) return lastingFailure('rejected', made.reason).reason;
  await addStories(live.db, [{ id, feedId, sourceId: source, draft: withSaid(made.draft, item) }]);
  return null;
}
