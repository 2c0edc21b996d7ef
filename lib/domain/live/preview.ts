/** An item of a feed as it would be stored. */
export interface PreviewItem {
  readonly title: string;
  readonly url: string;
  /** ISO 8601 in UTC, or null when no date can be read. */
  readonly instant: string | null;
  readonly day: string | null;
  readonly precision: 'day' | 'minute';
  /** The first words of the story. */
  readonly words: string;
  /** The feed carries the whole story; or its page was fetched and read; or its page will be fetched. */
  readonly from: 'feed' | 'page' | 'later';
  /** Why it could not be stored, if so. */
  readonly problem: string | null;
}

/** A feed that was found at a site. */
export interface FeedPreview {
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  readonly items: readonly PreviewItem[];
  readonly known: boolean;
}
