import { parseRdfFeed, parseRssFeed, type MediaNs, type RdfFeed, type RssFeed } from 'feedsmith';
import type { FoundFeed, FoundItem } from './foundFeed';
import { baseUrl } from './linkUrl';

type Item = RssFeed.Item<string> | RdfFeed.Item<string>;

/** The pictures that Media RSS (https://www.rssboard.org/media-rss) gives for an item. */
export function mediaImages(media: MediaNs.ItemOrFeed | undefined): readonly (string | undefined)[] {
  const contents = [...(media?.contents ?? []), ...(media?.groups ?? []).flatMap((group) => group.contents ?? [])];
  const pictures = contents.filter(({ medium, type }) => medium === 'image' || type?.startsWith('image/'));
  const thumbnails = [media, ...contents].flatMap((each) => each?.thumbnails ?? []);
  return [...pictures, ...thumbnails].map(({ url }) => url);
}

/** What RSS and RDF items have in common. */
function common(item: Item, base: string): FoundItem {
  return {
    links: [item.link],
    base: baseUrl(base, item.xml?.base),
    title: item.title ?? item.dc?.titles?.[0],
    summary: item.description ?? item.dc?.descriptions?.[0],
    content: item.content?.encoded,
    published: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0],
    author: item.dc?.creators?.[0],
    categories: item.dc?.subjects ?? [],
    images: mediaImages(item.media),
  };
}

function rssItem(item: RssFeed.Item<string>, base: string): FoundItem {
  const found = common(item, base);
  const { guid, atom } = item;
  const permalink = guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '') ? guid?.value : undefined;
  const pictures = (item.enclosures ?? []).filter(({ type }) => type?.startsWith('image/')).map(({ url }) => url);
  return {
    ...found,
    guid: guid?.value,
    links: [item.link, permalink, atom?.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href],
    published: item.pubDate ?? found.published ?? atom?.published ?? atom?.updated,
    author: item.authors?.find(({ name }) => name !== undefined)?.name ?? found.author,
    categories: [...(item.categories ?? []).map(({ name }) => name), ...(found.categories ?? [])],
    images: [...pictures, ...(found.images ?? [])],
  };
}

/** An element of a person that holds more than a short text. */
const LONG_PERSON =
  /<(?=(author|managingeditor|webmaster)[\s/>])(?!\1>(?:<!\[CDATA\[[^<\]]{0,500}\]\]>|[^<]{0,500})<\/\1)/gi;

/** The list of an RDF channel's items, which repeats their order. */
const CONTENTS = /<((?:[^\s<>:/]+:)?)items(?=[\s/>])/gi;

/** RSS 0.91, 0.92 and 2.0, with the content, Dublin Core, Atom and Media modules. Throws feedsmith's errors. */
export function readRss(xml: string, url: string, maxItems: number): FoundFeed {
  // feedsmith takes names and addresses of persons apart in time that grows with the square of their length.
  const feed = parseRssFeed<string>(xml.replace(LONG_PERSON, '<long-'), { maxItems });
  const base = baseUrl(url, feed.xml?.base);
  return {
    kind: 'rss',
    title: feed.title,
    site: feed.link,
    base,
    items: (feed.items ?? []).map((item) => rssItem(item, base)),
  };
}

/** RSS 0.9 and 1.0, which are RDF. Throws feedsmith's errors. */
export function readRdf(xml: string, url: string, maxItems: number): FoundFeed {
  // feedsmith would look through all items for each entry of the list.
  const feed = parseRdfFeed<string>(xml.replace(CONTENTS, '<$1contents'), { maxItems });
  const base = baseUrl(url, feed.xml?.base);
  const items = (feed.items ?? []).map((item) => ({ ...common(item, base), guid: item.rdf?.about }));
  return { kind: 'rdf', title: feed.title, site: feed.link, base, items };
}
