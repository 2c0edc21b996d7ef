import type { Fetcher } from './fetcher';
import { FetchError } from './fetchError';
import { NO_RULES, readRobots, type RobotsRules } from './robotsRules';

const HOUR = 3_600_000;
/** How long a site whose robots.txt could not be read is left alone, in milliseconds. */
const KEEP_FAILURE = HOUR / 6;
const MAX_ORIGINS = 500;

export interface RobotsOptions {
  /** How long rules are used before they are asked for again, in milliseconds; RFC 9309 allows a day. */
  readonly keepMs?: number;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

export interface Robots {
  /**
   * Passes when the site's robots.txt lets this crawler fetch `url`; fits {@link FetchRequest.admit}.
   * @throws FetchError: `robots` when it does not, or when the file cannot be read for now; `dns` or `blocked` when the
   *   site itself cannot be reached
   */
  readonly admit: (url: URL) => Promise<void>;
  /** The pause that the site asks for between two requests, in seconds; null when none is known. */
  readonly crawlDelaySeconds: (url: URL) => Promise<number | null>;
}

type Answer = { readonly rules: RobotsRules } | { readonly failure: FetchError };

interface Kept {
  readonly answer: Promise<Answer>;
  until: number;
}

/** RFC 9309, 2.3.1: a site without the file allows everything; one that cannot give it allows nothing for now. */
function afterFailure(error: unknown, host: string): Answer {
  if (!(error instanceof FetchError)) throw error;
  const { kind, status, retryAfterSeconds } = error;
  const missing = kind === 'status' && status !== null && status < 500 && status !== 429;
  if (missing || kind === 'redirects') return { rules: NO_RULES };
  if (kind === 'dns' || kind === 'blocked') return { failure: error };
  const message = `${host} does not say what may be fetched: its robots.txt cannot be read (${status ?? kind}); it is asked again later.`;
  return { failure: new FetchError('robots', message, { host, status, retryAfterSeconds, cause: error }) };
}

function refused({ host }: URL): FetchError {
  const message = `${host} asks programs not to fetch this address (robots.txt); ask the site for leave or for a feed.`;
  return new FetchError('robots', message, { host, lasting: true });
}

/**
 * Asks sites for their robots.txt and remembers the last 500. When a file that was known cannot be read any more, its
 * rules stay in use.
 */
export function createRobots(fetcher: Fetcher, options: RobotsOptions = {}): Robots {
  const { keepMs = 24 * HOUR, now = Date.now } = options;
  const known = new Map<string, Kept>();

  const ask = async ({ origin, host }: URL): Promise<Answer> => {
    try {
      const { bytes } = await fetcher.fetch(`${origin}/robots.txt`, { accept: 'text/plain, */*;q=0.5' });
      return { rules: readRobots(origin, new TextDecoder().decode(bytes), fetcher.userAgent) };
    } catch (error) {
      return afterFailure(error, host);
    }
  };

  const renew = (url: URL, old: Kept | undefined): Kept => {
    const answer = ask(url).then(async (fresh) => {
      if ('rules' in fresh) return fresh;
      kept.until = Math.min(kept.until, now() + KEEP_FAILURE);
      const before = await old?.answer;
      return before && 'rules' in before ? before : fresh;
    });
    const kept: Kept = { answer, until: now() + keepMs };
    return kept;
  };

  const answerFor = (url: URL): Promise<Answer> => {
    const old = known.get(url.origin);
    const kept = old && old.until > now() ? old : renew(url, old);
    // What was used last stands last; the first is forgotten.
    known.delete(url.origin);
    known.set(url.origin, kept);
    const [oldest] = known.keys();
    if (known.size > MAX_ORIGINS && oldest !== undefined) known.delete(oldest);
    // What is no failure to fetch is nothing to remember.
    kept.answer.catch(() => known.delete(url.origin));
    return kept.answer;
  };

  return {
    async admit(url) {
      const answer = await answerFor(url);
      if ('failure' in answer) throw answer.failure;
      if (!answer.rules.allows(url)) throw refused(url);
    },
    async crawlDelaySeconds(url) {
      const answer = await answerFor(url);
      return 'rules' in answer ? answer.rules.crawlDelaySeconds : null;
    },
  };
}
