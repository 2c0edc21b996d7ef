import { DOMParser } from 'linkedom';
import { refuseMarkup } from '../formats/html/refuseMarkup';
import type { SitemapIndex } from './feed';
import type { FoundFeed, FoundItem } from './foundFeed';
import { linkUrl } from './linkUrl';

/** Elements by their name without prefix: outlets write `news:title` and `n:title`. */
function named(parent: Element | undefined, name: string): readonly Element[] {
  return [...(parent?.children ?? [])].filter((child) => child.localName.replace(/^.*:/, '').toLowerCase() === name);
}

function text(parent: Element | undefined, ...path: readonly string[]): string | undefined {
  const found = path.reduce((element, name) => named(element, name)[0], parent);
  return found?.textContent?.trim() || undefined;
}

/** The root element of a sitemap; a string says why it is not parsed. */
function rootOf(xml: string): Element | string {
  const refused = refuseMarkup(xml);
  if (refused !== null) return refused.replace('the page', 'the sitemap');
  // The parser knows no entities but those of XML itself, and never fetches anything.
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
  return documentElement;
}

function newsItem(url: Element, base: string): FoundItem {
  const [news] = named(url, 'news');
  return {
    links: [text(url, 'loc')],
    base,
    title: text(news, 'title'),
    published: text(news, 'publication_date'),
    categories: text(news, 'keywords')?.split(/[,،]/) ?? [],
    images: named(url, 'image').map((image) => text(image, 'loc')),
  };
}

/**
 * A news sitemap (https://www.google.com/schemas/sitemap-news/0.9): the addresses that carry a title. A string says why
 * it cannot be read. Titles are HTML once more after XML, since outlets escape them twice.
 */
export function readSitemap(xml: string, url: string, maxItems: number): FoundFeed | string {
  const root = rootOf(xml);
  if (typeof root === 'string') return root;
  const urls = named(root, 'url').slice(0, maxItems);
  const title = text(named(urls[0], 'news')[0], 'publication', 'name');
  return { kind: 'sitemap', title, site: undefined, base: url, items: urls.map((each) => newsItem(each, url)) };
}

/** A sitemap index (https://www.sitemaps.org/protocol.html): the sitemaps it lists. A string says why it cannot be read. */
export function readSitemapIndex(xml: string, url: string, maxItems: number): SitemapIndex | string {
  const root = rootOf(xml);
  if (typeof root === 'string') return root;
  const sitemaps = named(root, 'sitemap').map((sitemap) => linkUrl(text(sitemap, 'loc'), url));
  return { kind: 'sitemap-index', sitemaps: [...new Set(sitemaps.filter((each) => each !== null))].slice(0, maxItems) };
}
