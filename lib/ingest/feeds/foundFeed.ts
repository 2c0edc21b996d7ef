import type { FeedKind } from './feed';

/** What a format's reader finds of an item, before any of it is checked. Texts are HTML. */
export interface FoundItem {
  readonly guid?: string | undefined;
  /** Where the address may stand, best first. */
  readonly links: readonly (string | undefined)[];
  /** What addresses are relative to. */
  readonly base: string;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly content?: string | undefined;
  readonly published?: string | undefined;
  readonly author?: string | undefined;
  readonly categories?: readonly (string | undefined)[];
  readonly images?: readonly (string | undefined)[];
}

/** What a format's reader finds of a feed, before any of it is checked. The title is HTML. */
export interface FoundFeed {
  readonly kind: FeedKind;
  readonly title: string | undefined;
  readonly site: string | undefined;
  readonly base: string;
  readonly items: readonly FoundItem[];
  /** How many items more there are that cannot be parsed. */
  readonly broken?: number;
}

/** Plain text as HTML that reads the same, for formats that carry both. */
export function htmlOfText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\r\n?|\n/g, '<br>');
}
