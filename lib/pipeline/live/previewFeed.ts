import type { PreviewItem } from '@/lib/domain/live/preview';
import { parsePublished } from '@/lib/ingest/dates/parsePublished';
import { cutAtWord } from '@/lib/ingest/deriveTitle';
import { draftOfItem } from '@/lib/ingest/feeds/draftOfItem';
import type { Feed, FeedItem } from '@/lib/ingest/feeds/feed';
import { articleId } from '@/lib/ingest/articleId';
import { failureOf } from './failure';
import type { Live } from './live';
import { draftOfPage } from './pageDraft';

const SHOWN = 10;
const WORDS = 220;
/** How many pages are fetched to show what comes out of them. */
const PAGES = 3;

interface How {
  readonly source: string;
  /** Whether the pages of the first items are fetched. */
  readonly pages: boolean;
}

type Draft = Extract<ReturnType<typeof draftOfItem>, { ok: true }>['draft'];

/** The ten latest items of a feed as they would be stored. Fetches at most three pages. */
export async function previewFeed(live: Live, feed: Feed, { source, pages }: How): Promise<readonly PreviewItem[]> {
  const now = live.now();
  const instantOf = (item: FeedItem) => {
    const parsed = item.published === null ? null : parsePublished(item.published, { timeZone: 'Asia/Tehran', now });
    return parsed?.ok ? parsed.publishedAt : null;
  };
  const latest = feed.items
    .map((item) => ({ item, at: instantOf(item) }))
    .sort((a, b) => (b.at?.instant ?? '').localeCompare(a.at?.instant ?? ''))
    .slice(0, SHOWN);
  const shown: PreviewItem[] = [];
  let fetched = 0;
  for (const { item, at } of latest) {
    const made = draftOfItem(item, { source, now });
    if (made === 'needs-page' && pages && fetched < PAGES) {
      fetched += 1;
      shown.push(await previewPage(live, item, source));
    } else if (made === 'needs-page') {
      shown.push({ ...said(item), ...whenOf(at), from: 'later', problem: null });
    } else if (made.ok) shown.push(asStored(made.draft, 'feed'));
    else shown.push({ ...said(item), ...whenOf(at), from: 'feed', problem: made.reason });
  }
  return shown;
}

const said = (item: FeedItem) => ({ title: item.title, url: item.url, words: cutAtWord(item.summary ?? '', WORDS) });

const whenOf = (at: Draft['publishedAt'] | null) => ({
  instant: at?.instant ?? null,
  day: at?.day ?? null,
  precision: at?.precision ?? ('day' as const),
});

function asStored({ title, url, body, publishedAt }: Draft, from: 'feed' | 'page'): PreviewItem {
  const words = cutAtWord(body.replace(/\s+/g, ' '), WORDS);
  return { title, url: url ?? '', words, ...whenOf(publishedAt), from, problem: null };
}

async function previewPage(live: Live, item: FeedItem, source: string): Promise<PreviewItem> {
  const { guid, title, published, author, imageUrl, url } = item;
  const id = articleId({ url, body: '' }, source);
  const waiting = { guid, title, published, author, imageUrl, section: null };
  try {
    const answer = await live.fetcher.fetch(url, { admit: (each) => live.robots.admit(each) });
    const made = await draftOfPage(live, { id, sourceId: source, url, item: waiting }, answer);
    if (made.ok) return asStored(made.draft, 'page');
    return { ...said(item), ...whenOf(null), from: 'page', problem: made.failure.reason };
  } catch (error) {
    return { ...said(item), ...whenOf(null), from: 'page', problem: failureOf(error).reason };
  }
}
