import { parsePublished } from '../dates/parsePublished';
import { textOfHtml } from '../formats/html/textOfHtml';
import { makeDraft, type DraftOrReason } from '../makeDraft';
import type { FeedItem } from './feed';

/** What is known of the feed that an item came in. */
export interface FeedContext {
  /** The outlet; slug, host or name. Null: told by the item's address. */
  readonly source: string | null;
  /** The IANA zone of times that are written without one; without it Tehran's, the usual one of Persian outlets. */
  readonly timeZone?: string;
  /** The instant that decides what lies in the future. */
  readonly now: Date;
}

/** The shortest content, in UTF-16 units, that is taken for the whole story: leads are shorter. */
const WHOLE_STORY = 600;

/** How leads end that outlets cut off: dots, and words that lead on to the page. */
const CUT_OFF =
  /(?:(?:…|\.{3})\s*\]?|(?:ادامه(?:ٔ|ی)?|مشاهده)\s(?:مطلب|خبر|متن)|(?:read|continue)\s(?:more|reading)|بیشتر بخوانید)[\s.…»>←]*$/iu;

/** The line that WordPress puts below each item, in both languages. */
const WORDPRESS =
  /\n(?:The post .{1,600} appeared first on .{1,200}|نوشته .{1,600} اولین بار در .{1,200} پدیدار شد)\.?\s*$/su;

/** The text of an item that carries the whole story; null for one that does not. */
function wholeStory(item: FeedItem): string | null {
  const text = item.contentHtml === null ? null : textOfHtml(item.contentHtml);
  const body = text?.replace(WORDPRESS, '').trimEnd() ?? '';
  return body.length < WHOLE_STORY || CUT_OFF.test(body) ? null : body;
}

/**
 * An item as a draft, when the feed carries the whole story and a date that can be read; else `needs-page`: the page has
 * more. The text goes the way of a page's (see `textOfHtml`). The reason is for stories that cannot go in at all.
 */
export function draftOfItem(item: FeedItem, context: FeedContext): DraftOrReason | 'needs-page' {
  const options = { timeZone: 'Asia/Tehran', ...context };
  const body = wholeStory(item);
  if (body === null || item.published === null || !parsePublished(item.published, options).ok) return 'needs-page';
  const { guid: externalId, title, url, published } = item;
  return makeDraft({ externalId, title, body, url, source: null, siteName: null, dates: [published] }, options);
}
