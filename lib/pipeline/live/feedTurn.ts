import { createHash } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import type { Fetched } from '@/lib/ingest/fetch/fetched';
import { retryDelay } from '@/lib/ingest/fetch/backoff';
import type { Feed } from '@/lib/ingest/feeds/feed';
import { claimFeed, type ClaimedFeed } from './claimFeed';
import { DUE_NOW } from './dueNow';
import { lastingFailure, type Failure } from './failure';
import { feedInterval } from './feedInterval';
import type { Live } from './live';
import { moveFeed } from './moveFeed';
import { putInQuarantine, resolveQuarantine } from './quarantine';
import { readFetchedFeed } from './readFetchedFeed';
import { sortItems } from './sortItems';
import { askInTurn } from './turn';
import { addPages, addStories } from './waiting';

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** Asks a feed when it is due and its host free, and notes what is new in it. Safe to break off at any point and to repeat. */
export async function takeFeedTurn(live: Live, feedId: string): Promise<void> {
  const feed = await live.db.feed.findUnique({ where: { id: feedId }, select: { host: true } });
  if (!feed) return;
  const { task, answer } = await askInTurn(
    live,
    { host: feed.host, givesWay: false },
    () => claimFeed(live.db, feedId),
    ({ etag, lastModified }) => ({ etag, lastModified, accept: ACCEPT }),
  );
  if (answer.state === 'busy') {
    await run(
      live.db,
      sql`UPDATE feeds SET next_due_at = ${answer.at} WHERE id = ${feedId}::uuid AND next_due_at <= ${DUE_NOW}`,
    );
  }
  if (!task) return;
  if (answer.state === 'failed') await feedFailed(live.db, task, answer.failure, answer.retryAfterSeconds);
  if (answer.state === 'answered') await feedAnswered(live, task, answer.fetched);
}

async function feedAnswered(live: Live, feed: ClaimedFeed, fetched: Fetched): Promise<void> {
  const bodyHash = createHash('sha256').update(fetched.bytes).digest('hex');
  if (fetched.notModified || bodyHash === feed.bodyHash) {
    await live.db.$transaction(async (tx) => {
      await noteUnchanged(tx, feed);
      await moveFeed(tx, feed, fetched.permanentlyMovedTo);
    });
    return;
  }
  const read = readFetchedFeed(fetched);
  if (!read.ok) {
    await feedUnreadable(live.db, feed, fetched, read.reason);
    return;
  }
  await live.db.$transaction(
    async (tx) => {
      const fresh = await takeItems(tx, feed, read.feed, live.now());
      await noteSuccess(tx, live, feed, { fetched, bodyHash, read: read.feed, fresh });
      await moveFeed(tx, feed, fetched.permanentlyMovedTo);
      await resolveQuarantine(tx, [`feed:${feed.id}`], 'recovered');
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}

/** Notes what a feed's items need; answers how many stories were not known. */
export async function takeItems(
  tx: Tx,
  feed: { readonly id: string; readonly sourceId: string },
  { items }: Feed,
  now: Date,
): Promise<number> {
  const { pages, stories, refused, fresh } = await sortItems(tx, items, feed, now);
  await addPages(tx, pages);
  await addStories(tx, stories);
  for (const { id, item, reason } of refused) {
    await putInQuarantine(tx, {
      subject: `story:${id}`,
      step: 'extract',
      failure: lastingFailure('rejected', reason),
      feedId: feed.id,
      sourceId: feed.sourceId,
      url: item.url,
      context: { what: 'item', id, item: { ...item, categories: [...item.categories] } },
      bytes: Buffer.from(item.contentHtml ?? item.summary ?? ''),
      contentType: 'text/html; charset=utf-8',
      attempts: 1,
    });
  }
  return fresh;
}

async function noteUnchanged(tx: Tx, feed: ClaimedFeed): Promise<void> {
  await tx.feed.update({
    where: { id: feed.id },
    data: { lastSuccessAt: new Date(), failures: 0, failureKind: null, lastError: null },
  });
}

interface Success {
  readonly fetched: Fetched;
  readonly bodyHash: string;
  readonly read: Feed;
  readonly fresh: number;
}

async function noteSuccess(
  tx: Tx,
  live: Live,
  feed: ClaimedFeed,
  { fetched, bodyHash, read, fresh }: Success,
): Promise<void> {
  const interval = live.pollSeconds ?? feedInterval(read.items, live.now(), Math.random());
  await run(
    tx,
    sql`UPDATE feeds SET etag = ${fetched.etag}, last_modified = ${fetched.lastModified}, body_hash = ${bodyHash},
        kind = ${read.kind}, title = coalesce(nullif(${read.title}, ''), title), last_success_at = now(),
        verified_at = coalesce(verified_at, now()), last_new_at = CASE WHEN ${fresh}::int > 0 THEN now() ELSE last_new_at END,
        failures = 0, failure_kind = NULL, last_error = NULL,
        interval_seconds = ${interval}::int, next_due_at = now() + make_interval(secs => ${interval}::int)
      WHERE id = ${feed.id}::uuid`,
  );
}

/** Notes a failure: each in a row doubles the wait, up to a day. */
async function feedFailed(
  tx: Tx,
  feed: ClaimedFeed,
  failure: Failure,
  retryAfterSeconds: number | null,
): Promise<void> {
  const count = feed.failures + 1;
  const seconds = retryDelay({ count, retryAfterSeconds, jitter: Math.random() });
  await run(
    tx,
    sql`UPDATE feeds SET failures = ${count}::int, failure_kind = ${failure.kind}, last_error = ${failure.reason},
        next_due_at = now() + make_interval(secs => ${seconds}::int) WHERE id = ${feed.id}::uuid`,
  );
}

async function feedUnreadable(db: Live['db'], feed: ClaimedFeed, fetched: Fetched, reason: string): Promise<void> {
  const failure = lastingFailure('unreadable', reason);
  await db.$transaction(async (tx) => {
    await feedFailed(tx, feed, failure, null);
    await putInQuarantine(tx, {
      subject: `feed:${feed.id}`,
      step: 'extract',
      failure,
      feedId: feed.id,
      sourceId: feed.sourceId,
      url: fetched.url,
      context: { what: 'feed', url: fetched.url },
      bytes: fetched.bytes,
      contentType: fetched.contentType,
      attempts: feed.failures + 1,
    });
  });
}
