import { createHash } from 'node:crypto';
import { cleanAtDoor } from '@/lib/text/01-normalise';
import { cutAtWord, deriveTitle } from '../deriveTitle';
import { lineOfHtml } from '../formats/html/textOfHtml';
import { MAX_TITLE } from '../limits';
import type { FeedItem } from './feed';
import type { FoundItem } from './foundFeed';
import { linkUrl } from './linkUrl';

const MAX_GUID = 500;
const MAX_SUMMARY = 2000;
const MAX_NAME = 200;
const MAX_DATE = 300;
const MAX_CATEGORIES = 30;

/** A CDATA section that was escaped like the text in it, which HTML would take for a comment. */
const CDATA = /^\s*<!\[CDATA\[([^]*)\]\]>\s*$/;
const bare = (html: string) => html.replace(CDATA, '$1');

const line = (html: string | undefined, limit: number): string | null =>
  html === undefined ? null : cutAtWord(cleanAtDoor(lineOfHtml(bare(html))), limit) || null;

const first = (links: readonly (string | undefined)[], base: string): string | null =>
  links.map((link) => linkUrl(link, base)).find((link) => link !== null) ?? null;

function guidOf(guid: string | undefined, url: string): string {
  const id = cleanAtDoor(guid ?? '').trim() || url;
  return id.length <= MAX_GUID ? id : createHash('sha256').update(id).digest('hex');
}

/** An item of a feed, checked and in plain text; null for one without an address that can be opened or without words. */
export function feedItem(found: FoundItem): FeedItem | null {
  const url = first(found.links, found.base);
  if (url === null) return null;
  const summary = line(found.summary, MAX_SUMMARY);
  const contentHtml = found.content === undefined ? null : cleanAtDoor(bare(found.content)).trim() || null;
  const title = line(found.title, MAX_TITLE) ?? deriveTitle(summary ?? lineOfHtml(contentHtml ?? ''));
  if (!/[\p{L}\p{N}]/u.test(title)) return null;
  const names = (found.categories ?? []).slice(0, MAX_CATEGORIES).map((name) => line(name, MAX_NAME));
  const published = cleanAtDoor(found.published ?? '').trim();
  return {
    guid: guidOf(found.guid, url),
    url,
    title,
    summary,
    contentHtml,
    published: published === '' || published.length > MAX_DATE ? null : published,
    author: line(found.author, MAX_NAME),
    categories: [...new Set(names.filter((name) => name !== null))],
    imageUrl: first(found.images ?? [], found.base),
  };
}
