/** The largest body of a story, in bytes of UTF-8. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** The longest title of a story, in UTF-16 units; what is longer is cut at a word. */
export const MAX_TITLE = 500;

/** The longest line of a JSON Lines file, in bytes: a largest body with every character escaped as `\uXXXX` fits. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024;

/** The largest wire story file, in bytes. */
export const MAX_TEXT_BYTES = 2 * 1024 * 1024;

/** The largest page, in bytes. */
export const MAX_HTML_BYTES = 5 * 1024 * 1024;

/** The largest number of elements of a page; news pages have a few thousand. */
export const MAX_HTML_ELEMENTS = 10_000;

/** How deep a page's elements may be nested; news pages stay below 60. */
export const MAX_HTML_DEPTH = 128;

/** The largest number of attributes, `<`, `>`, `&` and no-break spaces outside a page's scripts; news pages have thousands. */
export const MAX_MARKS = 80_000;

/** The largest feed or sitemap, in bytes of UTF-8; feeds of news are a tenth of it. */
export const MAX_FEED_BYTES = 8 * 1024 * 1024;

/** The largest number of `<` in a feed: 200 whole stories have 100,000. More of them only cost time. */
export const MAX_FEED_TAGS = 200_000;

/** The largest number of items that are read of a feed, and of feeds that are read of an OPML file; the first count. */
export const MAX_FEED_ITEMS = 2000;

/** The longest message of a Telegram export, in bytes; the file around it may have any size. */
export const MAX_MESSAGE_BYTES = 1024 * 1024;

/** A size for messages, such as `1 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}
