/** `day`: only the date is known; `minute`: date and time are. */
export type DatePrecision = 'day' | 'minute';

/** When a story was published. */
export interface PublishedAt {
  /** The instant, ISO 8601 in UTC. For a date alone: the start of that day in Tehran. */
  readonly instant: string;
  readonly precision: DatePrecision;
  /** The Tehran calendar day, ISO `YYYY-MM-DD` (Gregorian). */
  readonly day: string;
}

/** A story as it comes in at the door: cleaned of characters that PostgreSQL refuses, not yet annotated. */
export interface DraftArticle {
  /** The id that the input gave, if any; for messages only. */
  readonly externalId: string | null;
  readonly title: string;
  readonly body: string;
  /** The address as given; null when the story has none. */
  readonly url: string | null;
  /** The outlet's slug from the input or the address's host; null when only the dateline can tell. */
  readonly source: string | null;
  /** The outlet's name as the input writes it, for an outlet that is not known beforehand. */
  readonly sourceName?: string | null;
  readonly publishedAt: PublishedAt;
  readonly demo: boolean;
  /** Who wrote it, as the outlet names them; not the outlet itself. */
  readonly author?: string;
  /** The outlet's section, in its own words. */
  readonly section?: string;
  /** The address of its picture, http or https. */
  readonly imageUrl?: string;
}

/** What happened to one story that went in. */
export type IngestOutcome = 'new' | 'updated' | 'known';
