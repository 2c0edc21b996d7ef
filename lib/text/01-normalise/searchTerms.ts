import { words } from './words';

/**
 * The words of a text for PostgreSQL's `to_tsvector('simple', …)`, and of a query for its other side: both must go through
 * this function. Spellings meet as in `words`; nothing is stemmed, so names stay whole.
 */
export function searchTerms(text: string): string {
  return words(text).join(' ');
}
