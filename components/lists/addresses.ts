import { isPerson } from '@/lib/domain/isPerson';
import { NO_CONDITION, over, type Days, type Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';
import { ofParam } from '@/lib/domain/of';
import type { StatementKey } from '@/lib/domain/utterance';

/** The screen about a speaker: persons have their own, organisations and roles share one. */
export function speakerHref(filter: Filter, id: string): string {
  return filterHref(isPerson(id) ? `/people/${id}` : `/speakers/${id}`, filter);
}

/** The screen about a topic of the taxonomy. */
export function topicHref(filter: Filter, slug: string): string {
  return filterHref(`/topics/${slug}`, filter);
}

/** The screen about an outlet. */
export function sourceHref(filter: Filter, slug: string): string {
  return filterHref(`/sources/${slug}`, filter);
}

/** Exactly the later stories with a story's text, on the Tehran days that they appeared on, whatever else is filtered. */
export function reprintsHref(filter: Filter, id: string, days: Days): string {
  const counted: Filter = {
    ...over(filter, days),
    ...NO_CONDITION,
    unit: 'stories',
  };
  return filterHref('/evidence', counted, { of: ofParam({ kind: 'reprints', id }) });
}

/**
 * What a story opens at: one of its statements, the sentence that starts at a string index of its body, all that refers to
 * a person, all places of a key phrase, or one of the lists beside it.
 */
export type Place =
  | { readonly statement: number }
  | { readonly at: number }
  | { readonly who: string }
  | { readonly phrase: string }
  | { readonly list: 'statements' | 'people' };

/** The stories that hold all the words of a text, in whatever order, as the search box finds them. */
export function wordsHref(filter: Filter, words: string): string {
  return filterHref('/articles', { ...filter, q: words });
}

/** The address of a story, scrolled to a place when one is given, and the place highlighted in the text. */
export function articleHref(filter: Filter, id: string, place?: Place): string {
  const path = `/articles/${id}`;
  if (place === undefined) return filterHref(path, filter);
  if ('list' in place) return `${filterHref(path, filter)}#${place.list}`;
  const more = Object.fromEntries(Object.entries(place).map(([key, value]) => [key, String(value)]));
  return `${filterHref(path, filter, more)}#here`;
}

/** The screen about all versions of what a statement says; `text` chooses what it shows of them. */
export function utteranceHref(filter: Filter, { articleId, seq }: StatementKey, text?: 'changes'): string {
  return filterHref(`/statements/${articleId}/${seq}`, filter, text ? { text } : {});
}

/** The statements of a filter that most outlets carried. */
export function carriedHref(filter: Filter): string {
  return filterHref('/statements', filter, { order: 'carried' });
}
