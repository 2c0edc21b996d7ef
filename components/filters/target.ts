import { FILTER_KEYS, type MoreParams } from '@/lib/domain/filterParams';

/** Where a change of the filter leads: a screen, and the params of its address beside the filter that stay. */
export interface FilterTarget {
  readonly path: string;
  readonly keep: MoreParams;
}

const STORY = /^\/articles\/[^/]+$/;
const UTTERANCE = /^\/statements\/[^/]+\/[^/]+$/;
/** Screens that show no stories, with those below them: a search there leads to the list of stories. */
const UNFILTERED = /^\/(?:account|admin)(?:\/|$)/;

/** Whether the screen at `path` shows what a filter selects. */
export function isFiltered(path: string): boolean {
  return !UNFILTERED.test(path);
}

/**
 * The target of a filter change on the screen at `path`: the same screen from its first page on. A single story is no
 * list to filter, so there it is the list of stories; likewise of a single utterance that of statements.
 */
export function filterTarget(path: string, params: URLSearchParams): FilterTarget {
  if (STORY.test(path) || !isFiltered(path)) return { path: '/articles', keep: {} };
  if (UTTERANCE.test(path)) return { path: '/statements', keep: {} };
  const kept = new Set([...params.keys()].filter((key) => key !== 'page' && !FILTER_KEYS.includes(key)));
  return { path, keep: Object.fromEntries([...kept].map((key) => [key, params.getAll(key)])) };
}
