const MINUTE = 60;
const DAY = 86_400;

/** The shortest and the longest wait after a failure, in seconds. */
const SHORTEST = MINUTE;
const LONGEST = DAY;
/** The longest wait that a server is granted, in seconds. */
const LONGEST_ASKED = 7 * DAY;

/** The shortest and the longest interval at which a feed is read, in seconds. */
const FASTEST_POLL = MINUTE;
const SLOWEST_POLL = 60 * MINUTE;

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

export interface Failures {
  /** How many tries in a row failed, from 1. */
  readonly count: number;
  /** What the server asked for last (Retry-After), in seconds. */
  readonly retryAfterSeconds: number | null;
  /** A random number from 0 (included) to 1, so that sources that failed together do not come back together. */
  readonly jitter: number;
}

/**
 * How long to wait after a failure, in whole seconds: a minute, doubled with each failure, of which up to half is left
 * off by chance, a minute to a day; never less than the server asked for, at most a week. The jitter is the "equal
 * jitter" of M. Brooker, Exponential Backoff and Jitter (AWS Architecture Blog, 2015).
 */
export function retryDelay({ count, retryAfterSeconds, jitter }: Failures): number {
  const doubled = Math.min(SHORTEST * 2 ** clamp(count, 1, 30), LONGEST);
  const own = clamp(doubled * (1 - jitter / 2), SHORTEST, LONGEST);
  const asked = clamp(retryAfterSeconds ?? 0, 0, LONGEST_ASKED);
  return Math.round(Math.max(own, asked));
}

/**
 * How often to read a feed that usually has `itemsPerDay` new items: twice for each of them, every 1 to 60 minutes, so
 * that a story is seen half an item's distance after it appeared. In whole seconds, shifted by a tenth by chance
 * (`jitter` from 0 to 1).
 */
export function pollInterval(itemsPerDay: number, jitter: number): number {
  const perItem = itemsPerDay > 0 ? DAY / itemsPerDay / 2 : SLOWEST_POLL;
  const shifted = clamp(perItem, FASTEST_POLL, SLOWEST_POLL) * (0.9 + jitter / 5);
  return Math.round(clamp(shifted, FASTEST_POLL, SLOWEST_POLL));
}
