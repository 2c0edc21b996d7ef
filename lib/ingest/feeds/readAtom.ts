import { parseAtomFeed, type AtomFeed } from 'feedsmith';
import { htmlOfText, type FoundFeed, type FoundItem } from './foundFeed';
import { baseUrl } from './linkUrl';
import { mediaImages } from './readRss';

type Links = readonly { readonly href?: string; readonly rel?: string; readonly type?: string }[];

/** The address of the page that a feed or an entry stands for; RFC 4287, 4.2.7.2: a link without `rel` is alternate. */
function pageLinks(links: Links | undefined): readonly (string | undefined)[] {
  const pages = (links ?? []).filter(({ rel = 'alternate' }) => rel === 'alternate');
  const html = pages.filter(({ type }) => type === undefined || type.includes('html'));
  return [...html, ...pages].map(({ href }) => href);
}

/** RFC 4287, 4.1.3.3: what is of no such type is base64 of something that is no text. */
const TEXT_TYPE = /^(?:[^/]*|text\/.*|[^;]*[+/]xml\b.*)$/i;

/** RFC 4287, 3.1.1: a text without a type is plain. */
function htmlOf(text: AtomFeed.Text | AtomFeed.Content | undefined): string | undefined {
  if (text?.value === undefined || !TEXT_TYPE.test(text.type ?? '')) return undefined;
  const plain = text.type === undefined || text.type === 'text' || text.type === 'text/plain';
  return plain ? htmlOfText(text.value) : text.value;
}

function entryItem(entry: AtomFeed.Entry<string>, feedBase: string): FoundItem {
  const base = baseUrl(feedBase, entry.xml?.base);
  const pictures = (entry.links ?? []).filter(({ rel, type }) => rel === 'enclosure' && type?.startsWith('image/'));
  return {
    guid: entry.id,
    links: [...pageLinks(entry.links), entry.content?.src, /^https?:/i.test(entry.id ?? '') ? entry.id : undefined],
    base,
    title: htmlOf(entry.title),
    summary: htmlOf(entry.summary),
    content: htmlOf(entry.content),
    published: entry.published ?? entry.updated ?? entry.dc?.dates?.[0],
    author: entry.authors?.[0]?.name ?? entry.dc?.creators?.[0],
    categories: (entry.categories ?? []).map(({ label, term }) => label ?? term),
    images: [...pictures.map(({ href }) => href), ...mediaImages(entry.media)],
  };
}

/** Content that Atom 0.3 lets feeds write in base64; feedsmith does not look at its `mode`. */
const BASE64 =
  /(<(?:[^\s<>:/]{1,40}:)?content\s[^<>]{0,300}?\bmode\s*=\s*["']base64["'][^<>]{0,300}>)([a-z0-9+/=\s]+)(?=<)/gi;

function withoutBase64(xml: string): string {
  const decoded = (text: string) => htmlOfText(new TextDecoder().decode(Buffer.from(text, 'base64')));
  return xml.replace(BASE64, (_, tag: string, text: string) => tag + decoded(text));
}

/** Atom 1.0 and 0.3. Throws feedsmith's errors. */
export function readAtom(xml: string, url: string, maxItems: number): FoundFeed {
  const feed = parseAtomFeed<string>(withoutBase64(xml), { maxItems });
  const base = baseUrl(url, feed.xml?.base);
  const site = pageLinks(feed.links)[0];
  return {
    kind: 'atom',
    title: htmlOf(feed.title),
    site,
    base,
    items: (feed.entries ?? []).map((entry) => entryItem(entry, base)),
  };
}
