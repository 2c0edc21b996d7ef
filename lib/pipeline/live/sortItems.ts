import type { DraftArticle } from '@/lib/domain/article';
import type { Tx } from '@/lib/db/client';
import { articleId, contentHash } from '@/lib/ingest/articleId';
import { draftOfItem, type FeedContext } from '@/lib/ingest/feeds/draftOfItem';
import type { FeedItem } from '@/lib/ingest/feeds/feed';
import { knownStories } from '@/lib/store/knownStories';
import { knownIds, type PageToFetch, type StoryToStore } from './waiting';

/** What is to be done about the items of a feed. Each id stands in one of the three at most. */
export interface SortedItems {
  readonly pages: readonly PageToFetch[];
  readonly stories: readonly StoryToStore[];
  /** Items that cannot go in, with the reason. */
  readonly refused: readonly { readonly id: string; readonly item: FeedItem; readonly reason: string }[];
  /** How many are of stories that were not known. */
  readonly fresh: number;
}

interface Owner {
  readonly id: string;
  readonly sourceId: string;
}

/** Each item once, with the id that its story has: the same on any machine, whichever feed it comes from. */
function withIds(items: readonly FeedItem[], { sourceId }: Owner): ReadonlyMap<string, FeedItem> {
  return new Map(items.map((item) => [articleId({ url: item.url, body: '' }, sourceId), item] as const).reverse());
}

function pageOf(id: string, item: FeedItem, owner: Owner): PageToFetch {
  const { guid, title, published, author, imageUrl, categories, url } = item;
  const section = categories[0] ?? null;
  return {
    id,
    feedId: owner.id,
    sourceId: owner.sourceId,
    url,
    item: { guid, title, published, author, section, imageUrl },
  };
}

/**
 * Decides what each item of a feed needs. One whose address is known needs nothing, and costs one look-up for all of them;
 * only where the feed carries full texts are these compared, so that a correction comes in as one.
 */
export async function sortItems(db: Tx, items: readonly FeedItem[], owner: Owner, now: Date): Promise<SortedItems> {
  const byId = withIds(items, owner);
  const known = await knownIds(db, [...byId.keys()]);
  const context: FeedContext = { source: owner.sourceId, now };
  const pages: PageToFetch[] = [];
  const drafted: StoryToStore[] = [];
  const refused: { id: string; item: FeedItem; reason: string }[] = [];
  for (const [id, item] of byId) {
    const state = known.get(id);
    if (state === 'handled' || (state === 'stored' && item.contentHtml === null)) continue;
    const made = draftOfItem(item, context);
    if (made === 'needs-page') {
      if (!state) pages.push(pageOf(id, item, owner));
    } else if (made.ok) {
      const draft = withSaid(made.draft, item);
      drafted.push({ id, feedId: owner.id, sourceId: owner.sourceId, draft });
    } else if (!state) refused.push({ id, item, reason: made.reason });
  }
  const stories = await changed(db, drafted);
  const fresh = [...byId.keys()].filter((id) => !known.has(id)).length;
  return { pages, stories, refused, fresh };
}

/** A draft with what the feed says besides its text, where the draft has none. */
export function withSaid(draft: DraftArticle, { author, categories, imageUrl }: FeedItem): DraftArticle {
  const [section] = categories;
  return { ...(author && { author }), ...(section && { section }), ...(imageUrl && { imageUrl }), ...draft };
}

/** The drafts whose content is not stored, now or as an older version. */
async function changed(db: Tx, drafted: readonly StoryToStore[]): Promise<readonly StoryToStore[]> {
  if (drafted.length === 0) return [];
  const hashes = drafted.map(({ id, draft }) => ({ id, contentHash: contentHash(draft) }));
  const stored = await knownStories(db, hashes);
  return drafted.filter(({ id }) => !stored.has(id));
}
