import { linkedArticle } from './jsonLd';
import { visibleDates } from './visibleDates';

/** What a page says about its story, apart from the text. */
export interface PageFacts {
  /** Titles, best first. */
  readonly titles: readonly string[];
  readonly url: string | null;
  readonly siteName: string | null;
  /** Where the date may stand, most trusted first. */
  readonly dates: readonly string[];
}

/** Names of `meta` elements that give the publication date, most trusted first. */
const DATE_NAMES = (
  'article:published_time datepublished og:published_time dc.date.issued dcterms.issued dcterms.created dc.date pubdate ' +
  'publishdate publish_date publish-date parsely-pub-date date'
).split(' ');

/** The `meta` elements by lower-case name, property or itemprop; the first of a name counts. */
function metaOf(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop']
      .map((key) => element.getAttribute(key))
      .find(Boolean)
      ?.toLowerCase();
    const content = element.getAttribute('content')?.trim();
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

const given = (values: readonly (string | null | undefined)[]): readonly string[] =>
  values.map((value) => value?.trim() ?? '').filter((value) => value !== '');

/** The address that a browser writes into a page that it saves. */
function savedFrom(html: string): string | undefined {
  return /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2000))?.[1];
}

/** The first address of a page of its own: sites that give every page the home page's address exist. */
function ownAddress(addresses: readonly string[]): string | null {
  const own = (address: string) => {
    const url = URL.parse(address);
    return url !== null && /^https?:$/.test(url.protocol) && (url.pathname !== '/' || url.search !== '');
  };
  return addresses.find(own) ?? null;
}

function timesOf(document: Document): readonly (string | null)[] {
  const marked = [...document.querySelectorAll('[itemprop="datePublished"], time[pubdate], article time, main time')];
  return marked.flatMap((element) => [
    element.getAttribute('content'),
    element.getAttribute('datetime'),
    element.textContent,
  ]);
}

/** Reads address, titles, site and dates of a page from its metadata and, for the date, from what readers see. */
export function pageFacts(document: Document, html: string): PageFacts {
  const meta = metaOf(document);
  const linked = linkedArticle(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = meta.get('og:title') ?? document.querySelector('title')?.textContent ?? '';
  const headings = given(
    [...document.querySelectorAll('h1')].map((heading) => heading.textContent?.replace(/\s+/g, ' ')),
  );
  return {
    titles: given([
      headings.find((heading) => shared.includes(heading)),
      meta.get('og:title'),
      linked?.headline,
      headings[0],
    ]),
    url: ownAddress(given([canonical, meta.get('og:url'), ...(linked?.urls ?? []), savedFrom(html)])),
    siteName: given([meta.get('og:site_name'), linked?.publisher])[0] ?? null,
    dates: given([
      ...DATE_NAMES.map((name) => meta.get(name)),
      ...(linked?.published ?? []),
      ...timesOf(document),
      ...visibleDates(document),
    ]),
  };
}
