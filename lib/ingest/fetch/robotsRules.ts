import robotsParser from 'robots-parser';
import { robotsLines } from './robotsLines';

/** The longest pause between two requests that a site is granted, in seconds. */
const MAX_CRAWL_DELAY = 60;

/** What one site allows one crawler. */
export interface RobotsRules {
  allows(url: URL): boolean;
  /** The pause that the site asks for between two requests, in seconds, at most 60; null when it asks for none. */
  readonly crawlDelaySeconds: number | null;
}

/** The rules of a site without any. */
export const NO_RULES: RobotsRules = { allows: () => true, crawlDelaySeconds: null };

/** The name by which robots.txt knows a crawler (RFC 9309, 2.2.1): the letters before version and comment. */
export function productToken(userAgent: string): string {
  return /^[a-z_-]+/i.exec(userAgent)?.[0].toLowerCase() ?? '*';
}

/**
 * Reads a robots.txt (RFC 9309) for one crawler. What cannot be understood is no rule.
 * @param origin the site's origin, also when the file came from elsewhere by redirect
 */
export function readRobots(origin: string, text: string, userAgent: string): RobotsRules {
  const token = productToken(userAgent);
  const parsed = robotsParser(`${origin}/robots.txt`, robotsLines(text, token));
  const delay = parsed.getCrawlDelay(token);
  return {
    allows: (url) => parsed.isAllowed(url.href, token) !== false,
    crawlDelaySeconds: delay !== undefined && delay > 0 ? Math.min(delay, MAX_CRAWL_DELAY) : null,
  };
}
