import { openPage } from '../formats/html/openPage';
import type { FeedKind } from './feed';
import { linkUrl } from './linkUrl';

/** An address where a feed may be. */
export interface FeedLink {
  /** Absolute, http or https. */
  readonly url: string;
  /** What the page calls it; empty for a guess. */
  readonly title: string;
  /** As the page or the address tells; null where only reading it can. */
  readonly kind: FeedKind | null;
  /** In the page's head, as a link that readers see, or at an address where sites commonly have feeds. */
  readonly found: 'declared' | 'linked' | 'guessed';
}

const TYPES: Readonly<Record<string, FeedKind | null>> = {
  'application/rss+xml': 'rss',
  'application/rdf+xml': 'rdf',
  'application/atom+xml': 'atom',
  'application/feed+json': 'json',
  'application/xml': null,
  'text/xml': null,
};

/** Where sites have feeds, the systems of Persian outlets first. */
const WELL_KNOWN = (
  '/rss /fa/rss/allnews /feeds/ /feed /rss.xml /fa/rss /rss/all /feed.xml /atom.xml /index.xml /feed.json ' +
  '/sitemap-news.xml /news-sitemap.xml /sitemap_news.xml'
).split(' ');

const FEED_PATH = /(?:^|[/._?&=-])(?:rss|feeds?|atom|rdf)(?:[/._?&=-]|\d*$)|\.(?:rss|rdf|atom|xml)$/i;
const FEED_WORDS = /^(?:rss|feed|atom|آر\s?اس\s?اس|خوراک)(?![\p{L}])/iu;
const COMMENTS = /\/comments?\//i;
const MAX_LINKED = 40;
const MAX_TITLE = 100;

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);

function kindOfPath(url: string): FeedKind | null {
  const { pathname } = new URL(url);
  if (/sitemap/i.test(pathname)) return 'sitemap';
  if (/atom/i.test(pathname)) return 'atom';
  return /\.json$/i.test(pathname) ? 'json' : /rss/i.test(pathname) ? 'rss' : null;
}

/** True for the page's own host, and those above and below it. */
function sameSite(url: string, pageUrl: string): boolean {
  const [a, b] = [url, pageUrl].map((each) => `.${new URL(each).hostname.replace(/^www\d?\./, '')}`);
  return a !== undefined && b !== undefined && (a.endsWith(b) || b.endsWith(a));
}

function* declared(document: Document, base: string): Generator<FeedLink> {
  for (const link of document.querySelectorAll('link[rel][href]')) {
    const rel = link.getAttribute('rel')?.toLowerCase().split(/\s+/) ?? [];
    const type = link.getAttribute('type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const url = linkUrl(link.getAttribute('href'), base);
    const kind = rel.includes('feed') ? null : rel.includes('alternate') ? TYPES[type] : undefined;
    if (url === null || kind === undefined || COMMENTS.test(url)) continue;
    yield { url, title: plain(link.getAttribute('title')), kind, found: 'declared' };
  }
}

function* linked(document: Document, base: string, pageUrl: string): Generator<FeedLink> {
  for (const link of document.querySelectorAll('a[href]')) {
    const url = linkUrl(link.getAttribute('href'), base);
    if (url === null || !sameSite(url, pageUrl) || COMMENTS.test(url)) continue;
    const { pathname, search } = new URL(url);
    const title = plain(link.textContent);
    if (!FEED_PATH.test(pathname + search) && !FEED_WORDS.test(title)) continue;
    yield { url, title: title || plain(link.getAttribute('title')), kind: kindOfPath(url), found: 'linked' };
  }
}

function guessed(pageUrl: string): readonly FeedLink[] {
  const urls = WELL_KNOWN.map((path) => linkUrl(path, pageUrl)).filter((url) => url !== null);
  return urls.map((url) => ({ url, title: '', kind: kindOfPath(url), found: 'guessed' }));
}

/**
 * Where a site may have feeds, best first and each address once: what the page declares, what it links to on its own
 * site, then common addresses. Nothing is fetched: the caller tries them in order and reads what answers; a linked
 * address may be a page that lists feeds. `pageUrl` is absolute, http or https.
 */
export function discoverFeeds(html: string, pageUrl: string): readonly FeedLink[] {
  const page = openPage(html);
  const links: FeedLink[] = [];
  if (typeof page !== 'string') {
    const base = linkUrl(page.querySelector('base[href]')?.getAttribute('href'), pageUrl) ?? pageUrl;
    links.push(...declared(page, base), ...linked(page, base, pageUrl).take(MAX_LINKED));
  }
  const all = [...links, ...guessed(pageUrl)].filter(({ url }) => url !== pageUrl);
  return all.filter(({ url }, index) => all.findIndex((each) => each.url === url) === index);
}
