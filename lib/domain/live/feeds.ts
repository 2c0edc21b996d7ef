import { z } from 'zod';
import type { FailureKind } from './failures';

/** What a feed's address may be. */
export const feedUrl = z.url({ protocol: /^https?$/ }).max(4000);

/**
 * Where the address of a shipped feed was found. `systemRss`, `systemAllNews`, `systemFeeds`: the address of all news in the news
 * system that the site runs on; `lists`: public lists of Persian feeds; `broadcaster`: a broadcaster's server of feeds.
 */
export const FEED_ORIGINS = ['systemRss', 'systemAllNews', 'systemFeeds', 'lists', 'broadcaster'] as const;
export type FeedOrigin = (typeof FEED_ORIGINS)[number];

/** A feed as the administrator's screen shows it. Instants are ISO 8601 in UTC. */
export interface FeedView {
  readonly id: string;
  readonly url: string;
  readonly host: string;
  readonly kind: string | null;
  readonly title: string | null;
  readonly enabled: boolean;
  /** False until it was read once. */
  readonly verified: boolean;
  /** Where its address was found, for feeds that came with Rasad. */
  readonly found: string | null;
  readonly lastSuccessAt: string | null;
  readonly failures: number;
  readonly failureKind: FailureKind | null;
  readonly lastError: string | null;
  readonly nextDueAt: string;
  readonly intervalSeconds: number;
}

/** How much an outlet sends, and whether it went silent. */
export interface OutletHealth {
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  /** Its newest story; ISO 8601 in UTC. */
  readonly lastStoryAt: string | null;
  /** Stories of today's Tehran day. */
  readonly today: number;
  /** The median of the last 14 days; null while there are fewer than three. */
  readonly usual: number | null;
  /** How many stories usually come in the hours since the last one; null unless that is three or more. */
  readonly missed: number | null;
}

/** An outlet with its feeds, as the administrator's screen shows it. */
export interface OutletFeeds extends OutletHealth {
  readonly feeds: readonly FeedView[];
}
