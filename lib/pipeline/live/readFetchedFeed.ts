import { decodeText } from '@/lib/ingest/charset/decodeText';
import type { Fetched } from '@/lib/ingest/fetch/fetched';
import type { Feed } from '@/lib/ingest/feeds/feed';
import { readFeed } from '@/lib/ingest/feeds/readFeed';

export type ReadFeed = { readonly ok: true; readonly feed: Feed } | { readonly ok: false; readonly reason: string };

/** The feed in a response; a list of sitemaps is none, since each of them is a feed of its own. */
export function readFetchedFeed({ bytes, contentType, url }: Pick<Fetched, 'bytes' | 'contentType' | 'url'>): ReadFeed {
  const read = readFeed(decodeText(bytes, contentType).text, { url, contentType });
  if (!read.ok) return read;
  const { feed } = read;
  if (feed.kind !== 'sitemap-index') return { ok: true, feed };
  const [first] = feed.sitemaps;
  return {
    ok: false,
    reason: `a list of sitemaps and no feed; add the one with the news${first ? `, such as ${first}` : ''}`,
  };
}
