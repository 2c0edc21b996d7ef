import { parsePublished } from '@/lib/ingest/dates/parsePublished';
import type { FeedItem } from '@/lib/ingest/feeds/feed';
import { pollInterval } from '@/lib/ingest/fetch/backoff';

const DAY_MS = 86_400_000;
/** A feed is asked often, since asking is cheap while nothing is new: twelve times for each of its items. */
const EAGERNESS = 6;

/** How many items a day a feed has, by the dates of those that it lists now; 0 when they do not tell. */
export function itemsPerDay(items: readonly Pick<FeedItem, 'published'>[], now: Date): number {
  const instants = items.flatMap(({ published }) => {
    const parsed = published === null ? null : parsePublished(published, { timeZone: 'Asia/Tehran', now });
    return parsed?.ok ? [Date.parse(parsed.publishedAt.instant)] : [];
  });
  if (instants.length < 2) return 0;
  const days = (now.getTime() - instants.reduce((a, b) => Math.min(a, b))) / DAY_MS;
  return days <= 0 ? 0 : instants.length / days;
}

/** The pause until a feed is asked again, in seconds: a minute for a busy agency, an hour for a feed of few items. */
export function feedInterval(items: readonly Pick<FeedItem, 'published'>[], now: Date, jitter: number): number {
  return pollInterval(itemsPerDay(items, now) * EAGERNESS, jitter);
}
