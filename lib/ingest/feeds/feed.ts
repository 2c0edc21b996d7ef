/** The formats of feeds. `rss` is every RSS without RDF (0.91 to 2.0), `rdf` RSS 0.9 and 1.0. */
export type FeedKind = 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap';

/** What a feed says about one story. All of it was written by strangers: only `contentHtml` holds markup, and it is never rendered. */
export interface FeedItem {
  /** The feed's own id of the item, else its address; a long one as its SHA-256 in hexadecimal. Never empty. */
  readonly guid: string;
  /** Absolute, http or https, without user and password. */
  readonly url: string;
  /** Plain text on one line; of an item without a title, the beginning of its text. Never empty. */
  readonly title: string;
  /** Plain text on one line. */
  readonly summary: string | null;
  /** The content as the feed has it, often cut short by the outlet. */
  readonly contentHtml: string | null;
  /** When the item was published, as written; not checked. */
  readonly published: string | null;
  readonly author: string | null;
  readonly categories: readonly string[];
  /** Absolute, http or https. */
  readonly imageUrl: string | null;
}

export interface Feed {
  readonly kind: FeedKind;
  /** Plain text; empty when the feed has none. */
  readonly title: string;
  /** The site's address: absolute, http or https. */
  readonly siteUrl: string | null;
  /** In the feed's order, at most `MAX_FEED_ITEMS`. */
  readonly items: readonly FeedItem[];
  /** How many items could not be parsed, had no address that can be opened or nothing to read. */
  readonly skipped: number;
  /** True when the feed goes on after the items that were read. */
  readonly cut: boolean;
}

/** A list of sitemaps, each of which is to be fetched by itself. */
export interface SitemapIndex {
  readonly kind: 'sitemap-index';
  /** Absolute, http or https; each once, at most `MAX_FEED_ITEMS`. */
  readonly sitemaps: readonly string[];
}
