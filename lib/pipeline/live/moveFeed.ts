import type { Tx } from '@/lib/db/client';
import type { ClaimedFeed } from './claimFeed';

/**
 * Takes a feed's new address when its site says that it moved for good, and records it. An address that another feed has
 * already is not taken twice.
 */
export async function moveFeed(tx: Tx, feed: Pick<ClaimedFeed, 'id' | 'url'>, to: string | null): Promise<void> {
  if (to === null || to === feed.url) return;
  if (await tx.feed.findUnique({ where: { url: to }, select: { id: true } })) return;
  await tx.feed.update({ where: { id: feed.id }, data: { url: to, host: new URL(to).hostname } });
  await tx.auditEvent.create({ data: { userId: null, action: 'feedMoved', detail: { from: feed.url, to } } });
}
