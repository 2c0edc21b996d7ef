import type { Env } from '@/lib/env';
import type { FetcherOptions } from '@/lib/ingest/fetch/fetcher';

/** How live news is fetched. */
export interface LiveSettings {
  /** Who asks: a product name, a version and where to complain. */
  readonly userAgent: string;
  /** Hosts in internal networks that may be asked: `host` or `host:port`. */
  readonly allowedHosts: readonly string[];
  /** The pause between two requests to a host that asks for none itself, in milliseconds. */
  readonly pauseMs: number;
  /** The pause between two requests for a feed, in seconds; null adapts it to the feed. */
  readonly pollSeconds: number | null;
  /** How often what is due is looked for, in milliseconds. */
  readonly tickMs: number;
  /** Name resolution, where it is not the system's. */
  readonly resolve?: FetcherOptions['resolve'];
}

const PAUSE_MS = 2000;
const TICK_MS = 1000;

/** What holds where nothing is set. */
export const DEFAULT_LIVE: LiveSettings = {
  userAgent: 'Rasad/0.1 (news monitoring; no contact set)',
  allowedHosts: [],
  pauseMs: PAUSE_MS,
  pollSeconds: null,
  tickMs: TICK_MS,
};

/** The settings as the environment gives them. */
export function liveSettings(env: Pick<Env, 'RASAD_USER_AGENT' | 'RASAD_INTERNAL_HOSTS'>): LiveSettings {
  return {
    ...DEFAULT_LIVE,
    userAgent: env.RASAD_USER_AGENT ?? DEFAULT_LIVE.userAgent,
    allowedHosts: env.RASAD_INTERNAL_HOSTS,
  };
}
