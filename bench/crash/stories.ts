import type { ApiArticle } from '@/lib/domain/ingestApi';
import { articleId } from '@/lib/ingest/articleId';
import { wireStories } from '../wireStories';

/** How a story comes in: sent to the interface, in a file, whole in a feed, or on a page that a feed leads to. */
export const WAYS = ['api', 'file', 'feed', 'page'] as const;
export type Way = (typeof WAYS)[number];

/** A story of the import. */
export interface CrashStory extends ApiArticle {
  /** The id that it has once it is stored. */
  readonly storyId: string;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly publishedAt: string;
  readonly outlet: string;
  /** The first is its own; some come in a second way, too, with the same text. */
  readonly ways: readonly Way[];
}

/** The invented outlets, as the hosts of their addresses give their slugs. */
export const OUTLETS = ['avand', 'kavosh', 'pegah'] as const;
export const slugOf = (outlet: string): string => `${outlet}-example`;

const HOUR = 3_600_000;
const FIRST = Date.UTC(2025, 0, 1, 6);
const DAYS = 300;
/** A page is fetched alone, seconds after the one before: few stories come by one. */
const PAGE_EVERY = 100;
const SHORTEST_LINE = 45;
const COPY_EVERY = 10;
const TWICE_EVERY = 12;

function waysOf(index: number): readonly Way[] {
  if (index % PAGE_EVERY === 5) return ['page'];
  const own = (['api', 'file', 'feed'] as const)[index % 3] ?? 'api';
  const other = own === 'file' ? 'api' : 'file';
  return index % TWICE_EVERY < 3 ? [own, other] : [own];
}

/** Without the short lines around a story, which readers of feeds and pages leave out: the text is the same in all ways. */
function paragraphsOf(body: string): string {
  return body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST_LINE)
    .join('\n');
}

/**
 * The stories of an import: every tenth is a reprint of the one before, a quarter comes in two ways.
 * @param pages where the pages are served, such as `http://127.0.0.1:4000`
 */
export function crashStories(count: number, pages: string): readonly CrashStory[] {
  const story = wireStories();
  return Array.from({ length: count }, (_, index) => {
    const isCopy = index % COPY_EVERY === COPY_EVERY - 1;
    const text = story((isCopy ? index - 1 : index) * 7);
    // Neighbours are of different outlets, and each way has stories of all of them.
    const outlet = OUTLETS[(Math.floor(index / 3) + index) % OUTLETS.length] ?? OUTLETS[0];
    const ways = waysOf(index);
    const url = ways[0] === 'page' ? `${pages}/n/${index}` : `https://${outlet}.example/n/${index}`;
    const day = (isCopy ? index - 1 : index) * 7 * 24 * HOUR;
    const publishedAt = new Date(FIRST + (day % (DAYS * 24 * HOUR)) + (isCopy ? HOUR : 0)).toISOString();
    const body = paragraphsOf(text.body);
    return {
      storyId: articleId({ url, body }, ''),
      url,
      title: `${text.title} (${index})`,
      body,
      publishedAt,
      outlet,
      ways,
    };
  });
}
