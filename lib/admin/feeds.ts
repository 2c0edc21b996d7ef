import type { Db } from '@/lib/db/client';
import { requireAdmin, type Actor } from './actor';
import { recordEvent } from './audit';

/** An outlet as it is kept, should it not be known yet. */
export interface FeedOutlet {
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  readonly host: string | null;
}

export interface NewFeed {
  /** Absolute, http or https. */
  readonly url: string;
  readonly title: string | null;
  readonly outlet: FeedOutlet;
}

/**
 * Adds feeds with their outlets and answers how many are new; an address that is there already stays as it is, but is
 * switched on where `enabled` asks for it. Throws an AppError unless the actor may administer.
 */
export async function addFeeds(
  db: Db,
  actor: Actor,
  feeds: readonly NewFeed[],
  { enabled }: { readonly enabled: boolean },
): Promise<number> {
  requireAdmin(actor);
  return db.$transaction(async (tx) => {
    await tx.source.createMany({
      data: feeds.map(({ outlet: { slug, name, nameEn, host } }) => ({ id: slug, name, nameEn, host })),
      skipDuplicates: true,
    });
    const { count } = await tx.feed.createMany({
      data: feeds.map(({ url, title, outlet }) => ({
        url,
        title,
        sourceId: outlet.slug,
        host: new URL(url).hostname,
        enabled,
      })),
      skipDuplicates: true,
    });
    if (enabled) {
      const known = { url: { in: feeds.map(({ url }) => url) }, enabled: false };
      await tx.feed.updateMany({ where: known, data: { enabled, nextDueAt: new Date(), failures: 0 } });
    }
    const [only] = feeds;
    if (feeds.length === 1 && only) await recordEvent(tx, actor, 'feedAdded', { url: only.url });
    else await recordEvent(tx, actor, 'feedsImported', { feeds: feeds.length, new: count });
    return count;
  });
}

/** Switches a feed on, so that it is asked at once, or off. Answers its address, or null when there is no such feed. */
export async function setFeedEnabled(db: Db, actor: Actor, id: string, enabled: boolean): Promise<string | null> {
  requireAdmin(actor);
  return db.$transaction(async (tx) => {
    const now = enabled ? { nextDueAt: new Date(), failures: 0, failureKind: null, lastError: null } : {};
    const [feed] = await tx.feed.updateManyAndReturn({
      where: { id },
      data: { enabled, ...now },
      select: { url: true },
    });
    if (!feed) return null;
    await recordEvent(tx, actor, enabled ? 'feedEnabled' : 'feedDisabled', { url: feed.url });
    return feed.url;
  });
}

/** Removes a feed; the stories that it brought stay. Answers its address, or null when there is no such feed. */
export async function removeFeed(db: Db, actor: Actor, id: string): Promise<string | null> {
  requireAdmin(actor);
  return db.$transaction(async (tx) => {
    const feed = await tx.feed.findUnique({ where: { id }, select: { url: true } });
    if (!feed) return null;
    await tx.feed.delete({ where: { id } });
    await tx.waitingPage.deleteMany({ where: { feedId: id } });
    await recordEvent(tx, actor, 'feedRemoved', { url: feed.url });
    return feed.url;
  });
}
