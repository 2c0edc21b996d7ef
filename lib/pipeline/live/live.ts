import type { Db } from '@/lib/db/client';
import type { ExtractedStory } from '@/lib/ingest/formats/html/extractStory';
import type { Fetcher } from '@/lib/ingest/fetch/fetcher';
import type { Robots } from '@/lib/ingest/fetch/robots';

/** Finds the story of a page, within a time limit. Throws what is no fault of the page. */
export type Extract = (html: string, url: string) => Promise<ExtractedStory | 'slow'>;

/** What the steps of live news work with. */
export interface Live {
  readonly db: Db;
  readonly fetcher: Fetcher;
  readonly robots: Robots;
  readonly extract: Extract;
  /** The pause between two requests to a host that asks for none itself, in milliseconds. */
  readonly pauseMs: number;
  /** The pause between two requests for a feed, in seconds; null adapts it to how often the feed has something new. */
  readonly pollSeconds: number | null;
  /** Now, for dates that lie in the future and for tests; what waits is timed by the database's clock. */
  readonly now: () => Date;
}
