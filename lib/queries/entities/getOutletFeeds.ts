import { z } from 'zod';
import { db } from '@/lib/db/client';
import type { Feed } from '@/lib/db/generated/client';
import { FAILURE_KINDS } from '@/lib/domain/live/failures';
import type { FeedView, OutletFeeds } from '@/lib/domain/live/feeds';
import type { Scope } from '@/lib/domain/scope';
import { adminOnly } from './adminOnly';
import { paceOfOutlets } from './outletHealth';

function feedView(feed: Feed): FeedView {
  const { id, url, host, kind, title, enabled, found, failures, lastError, intervalSeconds } = feed;
  return {
    id,
    url,
    host,
    kind,
    title,
    enabled,
    found,
    failures,
    lastError,
    intervalSeconds,
    verified: feed.verifiedAt !== null,
    lastSuccessAt: feed.lastSuccessAt?.toISOString() ?? null,
    failureKind: z.enum(FAILURE_KINDS).nullable().catch('internal').parse(feed.failureKind),
    nextDueAt: feed.nextDueAt.toISOString(),
  };
}

/** The outlets that have feeds, those with one that is on first, with their feeds and how much they send. Administrators only. */
export async function getOutletFeeds(scope: Scope, now: Date): Promise<OutletFeeds[]> {
  adminOnly(scope);
  const sources = await db().source.findMany({
    where: { feeds: { some: {} } },
    include: { feeds: { orderBy: { url: 'asc' } } },
    orderBy: { name: 'asc' },
  });
  const paces = await paceOfOutlets(
    db(),
    sources.map(({ id }) => id),
    now,
  );
  const outlets = sources.map(({ id, name, nameEn, feeds }) => {
    const pace = paces.get(id);
    const watched = feeds.some(({ enabled }) => enabled);
    return {
      slug: id,
      name,
      nameEn,
      today: pace?.today ?? 0,
      usual: pace?.usual ?? null,
      lastStoryAt: pace?.lastStoryAt?.toISOString() ?? null,
      missed: watched ? (pace?.missed ?? null) : null,
      feeds: feeds.map(feedView),
    };
  });
  const on = ({ feeds }: OutletFeeds) => feeds.some(({ enabled }) => enabled);
  return [...outlets.filter(on), ...outlets.filter((outlet) => !on(outlet))];
}
