import { z } from 'zod';

/** The steps on the way of live news that can fail. */
export const STEPS = ['fetch', 'extract', 'store', 'import'] as const;
export type Step = (typeof STEPS)[number];

/** Why a step failed; message keys below `admin.failures`. */
export const FAILURE_KINDS = [
  'blocked',
  'dns',
  'timeout',
  'too-large',
  'redirects',
  'network',
  'robots',
  'unsupported',
  'not-found',
  'refused',
  'too-many',
  'server',
  'status',
  'unreadable',
  'no-story',
  'slow',
  'moved-away',
  'rejected',
  'internal',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** What became of an item in quarantine. `recovered`: a later attempt succeeded by itself. */
export type Resolution = 'replayed' | 'discarded' | 'recovered';

/** The largest number of bytes that quarantine keeps of one item. */
export const MAX_QUARANTINE_BYTES = 4 * 1024 * 1024;

/** What a token may do. */
export const TOKEN_SCOPES = ['ingest'] as const;

/** The key of the setting that says when a worker last showed itself, as an ISO instant in UTC. */
export const WORKER_SEEN = 'workerSeen';
export const workerSeenSchema = z.object({ at: z.iso.datetime() });

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

export interface OutletFeeds extends OutletHealth {
  readonly feeds: readonly FeedView[];
}

/** An item in quarantine, without its bytes. */
export interface QuarantineView {
  readonly id: string;
  readonly at: string;
  readonly step: Step;
  readonly kind: FailureKind;
  readonly reason: string;
  readonly sourceName: string | null;
  readonly url: string | null;
  /** How many bytes are kept; 0 for none. */
  readonly size: number;
  readonly truncated: boolean;
  readonly attempts: number;
  /** True while the worker is to run the step again. */
  readonly replaying: boolean;
}

/** A kind of failure and how many items in quarantine have it. */
export interface QuarantineKind {
  readonly step: Step;
  readonly kind: FailureKind;
  readonly count: number;
}

/** What waits at each step, and what came in of late. */
export interface QueueView {
  /** When a worker last showed itself; null when none ever did. */
  readonly workerSeenAt: string | null;
  readonly feedsEnabled: number;
  readonly feedsDue: number;
  readonly pages: number;
  readonly stories: number;
  readonly quarantined: number;
  /** Stories that came in during each of the last 60 minutes, the oldest first. */
  readonly perMinute: readonly number[];
}

export interface ImportRunView {
  readonly id: string;
  readonly label: string;
  readonly state: 'running' | 'done' | 'failed' | 'stopped';
  readonly done: number;
  readonly new: number;
  readonly updated: number;
  readonly known: number;
  readonly rejected: number;
  readonly files: number;
  readonly filesDone: number;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly message: string | null;
}

export interface FolderView {
  readonly id: string;
  readonly path: string;
  readonly enabled: boolean;
  readonly lastScanAt: string | null;
  readonly lastError: string | null;
  readonly files: number;
}

export interface TokenView {
  readonly id: string;
  readonly name: string;
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

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
