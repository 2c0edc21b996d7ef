import { z } from 'zod';
import type { FailureKind } from '@/lib/domain/live/failures';
import { feedUrl } from '@/lib/domain/live/feeds';
import type { FeedPreview } from '@/lib/domain/live/preview';

/** What came of looking at a site. */
export type SiteState =
  | { readonly status: 'idle' }
  | {
      readonly status: 'found';
      readonly site: string;
      readonly name: string;
      readonly feeds: readonly FeedPreview[];
      /** When it was looked at; ISO 8601 in UTC. */
      readonly at: string;
    }
  | { readonly status: 'failed'; readonly kind: FailureKind | 'address'; readonly reason: string | null };

/** What came of the last write on feeds. */
export type FeedsState =
  | { readonly status: 'idle' }
  | { readonly status: 'done'; readonly done: 'enabled' | 'disabled' | 'removed'; readonly url: string }
  | { readonly status: 'saved'; readonly count: number }
  | { readonly status: 'problem'; readonly problem: 'unknownFeed' | 'nothing' | 'address' };

/** What came of a list of feeds. */
export type OpmlState =
  | { readonly status: 'idle' }
  | { readonly status: 'imported'; readonly feeds: number; readonly fresh: number; readonly skipped: number }
  | { readonly status: 'failed'; readonly reason: string | null };

/** The address of a site or feed, as people write it. */
export const siteForm = z.object({ address: z.string().trim().min(3).max(2000) });

/** The feeds that were chosen of a site. */
export const saveForm = z.object({
  site: feedUrl,
  name: z.string().trim().min(1).max(100),
  urls: z.array(feedUrl).min(1).max(20),
});

/** A write on one feed. */
export const feedForm = z.object({ intent: z.enum(['enable', 'disable', 'remove']), feedId: z.uuid() });
