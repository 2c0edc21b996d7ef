import { parseJsonFeed, type JsonFeed } from 'feedsmith';
import { htmlOfText, type FoundFeed, type FoundItem } from './foundFeed';

const html = (text: string | undefined) => (text === undefined ? undefined : htmlOfText(text));

function jsonItem(item: JsonFeed.Item<string>, base: string): FoundItem {
  return {
    guid: item.id,
    links: [item.url, /^https?:/i.test(item.id ?? '') ? item.id : undefined, item.external_url],
    base,
    title: html(item.title),
    summary: html(item.summary),
    content: item.content_html ?? html(item.content_text),
    published: item.date_published ?? item.date_modified,
    author: html(item.authors?.[0]?.name),
    categories: (item.tags ?? []).map(html),
    images: [item.image, item.banner_image],
  };
}

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). Throws feedsmith's errors. */
export function readJsonFeed(json: string, url: string, maxItems: number): FoundFeed {
  const feed = parseJsonFeed<string>(json, { maxItems });
  const items = (feed.items ?? []).map((item) => jsonItem(item, url));
  return { kind: 'json', title: html(feed.title), site: feed.home_page_url, base: url, items };
}
