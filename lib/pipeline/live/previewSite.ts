import { decodeText } from '@/lib/ingest/charset/decodeText';
import type { FeedPreview } from '@/lib/domain/live/preview';
import { discoverFeeds, type FeedLink } from '@/lib/ingest/feeds/discoverFeeds';
import type { Fetched } from '@/lib/ingest/fetch/fetched';
import { failureOf, lastingFailure, type Failure } from './failure';
import type { Live } from './live';
import { outletOf } from './outletOf';
import { previewFeed } from './previewFeed';
import { readFetchedFeed } from './readFetchedFeed';

/** How many addresses are tried at a site, and how many feeds are shown. */
const MOST_TRIED = 16;
const MOST_FEEDS = 5;

/** What a site's address leads to. */
export type SitePreview =
  | {
      readonly ok: true;
      /** The site, after redirects. */
      readonly site: string;
      readonly outlet: { readonly slug: string; readonly name: string };
      readonly feeds: readonly FeedPreview[];
    }
  | { readonly ok: false; readonly failure: Failure };

type Fetching = Pick<Live, 'fetcher' | 'robots'>;

/** An address as people write it. */
function asAddress(text: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
}

function get({ fetcher, robots }: Fetching, url: string): Promise<Fetched> {
  return fetcher.fetch(url, { admit: (each) => robots.admit(each) });
}

/**
 * Looks at a site for its feeds, reads them and shows their ten latest items as they would be stored. `text` is the
 * address of the site or of a feed. Nothing is kept.
 */
export async function previewSite(live: Live, text: string): Promise<SitePreview> {
  try {
    const answer = await get(live, asAddress(text.trim()));
    const read = readFetchedFeed(answer);
    const found = read.ok ? [{ url: answer.url, feed: read.feed }] : await feedsOfPage(live, answer);
    const [first] = found;
    if (!first) {
      return {
        ok: false,
        failure: lastingFailure('unreadable', 'the site declares no feed, and none is at the usual places'),
      };
    }
    const site = read.ok ? (read.feed.siteUrl ?? answer.url) : answer.url;
    const outlet = outletOf(site, first.feed.title || null) ?? outletOf(answer.url, first.feed.title || null);
    if (!outlet) return { ok: false, failure: lastingFailure('unsupported', 'the address has no host name') };
    const known = await live.db.feed.findMany({
      where: { url: { in: found.map(({ url }) => url) }, enabled: true },
      select: { url: true },
    });
    const feeds: FeedPreview[] = [];
    for (const [index, { url, feed }] of found.entries()) {
      // Only the first feed's pages are fetched: the site is not to be asked for dozens of pages at once.
      const items = await previewFeed(live, feed, { source: outlet.slug, pages: index === 0 });
      feeds.push({ url, kind: feed.kind, title: feed.title, items, known: known.some((each) => each.url === url) });
    }
    return { ok: true, site, outlet: { slug: outlet.slug, name: outlet.name }, feeds };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** The feeds that a page leads to: what it declares or links to, and common addresses only when that gives none. */
async function feedsOfPage(live: Fetching, page: Fetched) {
  const links = discoverFeeds(decodeText(page.bytes, page.contentType).text, page.url);
  const named = await readableFeeds(
    live,
    links.filter(({ found }) => found !== 'guessed'),
  );
  return named.length > 0
    ? named
    : readableFeeds(
        live,
        links.filter(({ found }) => found === 'guessed'),
      );
}

async function readableFeeds(live: Fetching, links: readonly FeedLink[]) {
  const feeds = new Map<
    string,
    { url: string; feed: Extract<ReturnType<typeof readFetchedFeed>, { ok: true }>['feed'] }
  >();
  for (const { url } of links.slice(0, MOST_TRIED)) {
    if (feeds.size >= MOST_FEEDS) break;
    const answer = await get(live, url).catch(() => null);
    const read = answer ? readFetchedFeed(answer) : null;
    if (answer && read?.ok) feeds.set(answer.url, { url: answer.url, feed: read.feed });
  }
  return [...feeds.values()];
}
