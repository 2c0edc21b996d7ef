import type { DraftArticle } from '@/lib/domain/article';
import { articleId } from '@/lib/ingest/articleId';
import { decodeText } from '@/lib/ingest/charset/decodeText';
import { pageFields } from '@/lib/ingest/formats/html/pageFields';
import { makeDraft } from '@/lib/ingest/makeDraft';
import { lastingFailure, type Failure } from './failure';
import type { Live } from './live';
import type { ClaimedPage } from './claimPage';

/** The bytes of a page and where they came from. */
export interface PageBytes {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}

/** The story of a page with its id, or why there is none. */
export type PageDraft =
  | { readonly ok: true; readonly id: string; readonly draft: DraftArticle }
  | { readonly ok: false; readonly failure: Failure };

/** A removed story often leads to the front page, whose text is no story. */
function ledAway(asked: string, answered: string): boolean {
  const [from, to] = [new URL(asked), new URL(answered)];
  return from.pathname !== '/' && to.pathname === '/' && to.search === '';
}

/**
 * The draft of a fetched page. The feed's own words win for title and date, since pages are less exact; the address is the one
 * that answered, so that a short or redirecting address and the real one are one story.
 */
export async function draftOfPage(
  live: Live,
  page: Pick<ClaimedPage, 'id' | 'sourceId' | 'url' | 'item'>,
  fetched: PageBytes,
): Promise<PageDraft> {
  const failed = (kind: Failure['kind'], reason: string) => ({
    ok: false as const,
    failure: lastingFailure(kind, reason),
  });
  if (ledAway(page.url, fetched.url)) return failed('moved-away', 'the address leads to the front page of the site');
  const extracted = await live.extract(decodeText(fetched.bytes, fetched.contentType).text, fetched.url);
  if (extracted === 'slow') return failed('slow', 'reading the page took longer than its time limit');
  if (!extracted.ok) return failed('no-story', extracted.reason);
  const { item } = page;
  const fields = pageFields(extracted.story);
  const made = makeDraft(
    {
      ...fields,
      externalId: item.guid,
      title: item.title || fields.title,
      url: articleId({ url: fetched.url, body: '' }, page.sourceId) === page.id ? page.url : fetched.url,
      source: page.sourceId,
      dates: [...(item.published === null ? [] : [item.published]), ...fields.dates],
      author: fields.author ?? item.author,
      section: fields.section ?? item.section,
      imageUrl: fields.imageUrl ?? item.imageUrl,
    },
    { source: page.sourceId, timeZone: 'Asia/Tehran', now: live.now() },
  );
  if (!made.ok) return failed('rejected', made.reason);
  return { ok: true, id: articleId(made.draft, page.sourceId), draft: made.draft };
}
