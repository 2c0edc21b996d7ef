import { decodeText } from '../charset/decodeText';
import { readFeed } from '../feeds/readFeed';
import { bytesOf, SITE } from './build';

/** What has to come of a feed: each item as «title path», or words of the reason. */
export type Outcome = readonly string[] | { readonly refused: string };

export interface FeedCase {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly gives: Outcome;
  /** The header Content-Type. */
  readonly type?: string | null;
  /** How many items are counted as unusable. */
  readonly skipped?: number;
}

const FEED_URL = `${SITE}/fa/rss`;

/** What comes of bytes from the web, the way that live news takes. */
export function readBytes(content: string | Uint8Array, type: string | null = null) {
  return readFeed(decodeText(bytesOf(content), type).text, { url: FEED_URL, contentType: type });
}

const path = (url: string) => (url.startsWith(`${SITE}/`) ? url.slice(SITE.length) : url);

/** What came of a case, in the words of its {@link Outcome}. */
export function outcomeOf({ content, type }: Pick<FeedCase, 'content' | 'type'>) {
  const read = readBytes(content, type);
  if (!read.ok) return { refused: read.reason };
  if (read.feed.kind === 'sitemap-index') return { gives: read.feed.sitemaps.map(path), skipped: 0 };
  const { items, skipped } = read.feed;
  return { gives: items.map(({ title, url }) => `${title} ${path(url)}`), skipped };
}
