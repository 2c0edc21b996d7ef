import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';

/** The screen about a speaker: persons have their own, organisations and roles share one. */
export function speakerHref(filter: Filter, id: string): string {
  return filterHref(id.startsWith('p-') ? `/people/${id}` : `/speakers/${id}`, filter);
}

/** The screen about a topic of the taxonomy. */
export function topicHref(filter: Filter, slug: string): string {
  return filterHref(`/topics/${slug}`, filter);
}

/** The screen about an outlet. */
export function sourceHref(filter: Filter, slug: string): string {
  return filterHref(`/sources/${slug}`, filter);
}

/** What a story opens at: one of its statements, or the sentence that starts at a string index of its body. */
export type Place = { readonly statement: number } | { readonly at: number };

/** The address of a story, highlighted and scrolled to a place when one is given. */
export function articleHref(filter: Filter, id: string, place?: Place): string {
  const path = `/articles/${id}`;
  if (place === undefined) return filterHref(path, filter);
  if ('at' in place) return `${filterHref(path, filter, { at: String(place.at) })}#here`;
  return `${filterHref(path, filter, { statement: String(place.statement) })}#here`;
}
