/** What the frame of every screen shows: how fresh the data is, and whether demo data is in it. */
export interface Freshness {
  /** When the newest story came in, ISO in UTC; null on an empty database. */
  readonly lastIngestedAt: string | null;
  readonly newestDay: string | null;
  readonly demo: boolean;
}
