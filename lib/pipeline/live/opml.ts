import type { Db } from '@/lib/db/client';
import { readOpml, writeOpml } from '@/lib/ingest/feeds/opml';
import type { SourceIdentity } from '@/lib/ingest/outlets/source';
import { outletOf } from './outletOf';

export interface OpmlFeeds {
  readonly feeds: readonly { readonly url: string; readonly title: string; readonly outlet: SourceIdentity }[];
  /** How many entries are no feeds that can be asked. */
  readonly skipped: number;
}

/** The feeds of an OPML file with their outlets, told by the site's address or else the feed's; or why it cannot be read. */
export function feedsOfOpml(text: string): OpmlFeeds | { readonly reason: string } {
  const read = readOpml(text);
  if (!read.ok) return { reason: read.reason };
  const feeds = read.feeds.flatMap(({ url, title, siteUrl }) => {
    const outlet = (siteUrl === null ? null : outletOf(siteUrl, title)) ?? outletOf(url, title);
    return outlet ? [{ url, title, outlet }] : [];
  });
  return { feeds, skipped: read.skipped + read.feeds.length - feeds.length };
}

/** All feeds as OPML, grouped by outlet; null when there is none. */
export async function opmlOfFeeds(db: Db, title: string, now: Date): Promise<string | null> {
  const feeds = await db.feed.findMany({
    include: { source: { select: { name: true, host: true } } },
    orderBy: [{ sourceId: 'asc' }, { url: 'asc' }],
  });
  const rows = feeds.map((feed) => ({
    title: feed.title ?? feed.source.name,
    url: feed.url,
    siteUrl: feed.source.host === null ? null : `https://${feed.source.host}/`,
    group: feed.source.name,
  }));
  return writeOpml(title, rows, now);
}
