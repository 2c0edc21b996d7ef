import { DetectError, ParseError } from 'feedsmith';
import { messageOf } from '@/lib/errors';
import { cleanAtDoor } from '@/lib/text/01-normalise';
import { cutAtWord } from '../deriveTitle';
import { lineOfHtml } from '../formats/html/textOfHtml';
import { MAX_FEED_BYTES, MAX_FEED_ITEMS, MAX_TITLE, megabytes } from '../limits';
import type { Feed, SitemapIndex } from './feed';
import { feedItem } from './feedItem';
import type { FoundFeed } from './foundFeed';
import { linkUrl } from './linkUrl';
import { openXml } from './openXml';
import { readAtom } from './readAtom';
import { readJsonFeed } from './readJsonFeed';
import { readRdf, readRss } from './readRss';
import { readSitemap, readSitemapIndex } from './readSitemap';
import { readSound } from './readSound';

export type FeedOrReason =
  { readonly ok: true; readonly feed: Feed | SitemapIndex } | { readonly ok: false; readonly reason: string };

/** Where a feed came from. */
export interface FeedAddress {
  /** The address that answered, after redirects: absolute; relative addresses are relative to it. */
  readonly url: string;
  /** The answer's `Content-Type`, for messages only: the format is told by the content, since outlets label feeds at will. */
  readonly contentType?: string | null;
}

/** One more than is kept, to know whether there are more. */
const WANTED = MAX_FEED_ITEMS + 1;
const MAX_CAUSE = 120;

function finish({ kind, title, site, base, items, broken = 0 }: FoundFeed): Feed {
  const kept = items.slice(0, MAX_FEED_ITEMS).map(feedItem);
  const read = kept.filter((item) => item !== null);
  return {
    kind,
    title: cutAtWord(cleanAtDoor(lineOfHtml(title ?? '')), MAX_TITLE),
    siteUrl: linkUrl(site, base),
    items: read,
    skipped: kept.length - read.length + broken,
    cut: items.length > MAX_FEED_ITEMS,
  };
}

function notAFeed(contentType: string | null | undefined, what: string): string {
  const type = contentType?.split(';')[0]?.trim();
  return `not a feed but ${what}${type ? ` (${type})` : ''}; give the site's address to have its feeds looked for`;
}

/** The feed as its format's reader finds it, or a string that says why it cannot be read. Throws feedsmith's errors. */
function find(text: string, { url, contentType }: FeedAddress): FoundFeed | SitemapIndex | string {
  if (/^\s*\{/.test(text)) return readJsonFeed(text, url, WANTED);
  const opened = openXml(text);
  if (!opened.ok) return opened.reason;
  const { root, xml } = opened;
  switch (root) {
    case 'rss':
      return readSound(readRss, '<rss><channel>', xml, url, WANTED);
    case 'rdf':
      return readSound(readRdf, '<rdf:RDF>', xml, url, WANTED);
    case 'feed':
      return readSound(readAtom, '<feed>', xml, url, WANTED);
    case 'urlset':
      return readSitemap(xml, url, WANTED);
    case 'sitemapindex':
      return readSitemapIndex(xml, url, MAX_FEED_ITEMS);
    case 'html':
      return notAFeed(contentType, 'a web page');
    default:
      return notAFeed(contentType, `XML of another kind, "${root.slice(0, 40)}"`);
  }
}

/** What was wrong: feedsmith says only that something was, and keeps a parser's error as the cause. */
function causeOf(error: unknown): string {
  if (error instanceof DetectError || error instanceof ParseError) return 'broken, or nothing of a feed is in it';
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cutAtWord(messageOf(cause).replace(/\s+/g, ' '), MAX_CAUSE);
}

/**
 * Reads a feed of any format (RSS 0.9 to 2.0, Atom, JSON Feed, news sitemap) or the list in a sitemap index. Entities
 * that the file declares are never expanded and nothing is fetched: such a file is refused. Never throws: what cannot be
 * read comes back with a reason; of a broken feed the sound items are read, and those that cannot be used are counted.
 */
export function readFeed(text: string, address: FeedAddress): FeedOrReason {
  if (text.trim() === '') return { ok: false, reason: 'empty: the answer has no text' };
  if (Buffer.byteLength(text) > MAX_FEED_BYTES) {
    return { ok: false, reason: `the feed is larger than ${megabytes(MAX_FEED_BYTES)}` };
  }
  try {
    const found = find(text, address);
    if (typeof found === 'string') return { ok: false, reason: found };
    return { ok: true, feed: found.kind === 'sitemap-index' ? found : finish(found) };
  } catch (error) {
    return { ok: false, reason: `the feed cannot be read: ${causeOf(error)}` };
  }
}
