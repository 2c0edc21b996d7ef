import type { Locale } from '@/lib/domain/locale';

/** The signs that the search language reads as quotation marks. */
const MARKS = /["«»“”„]/u;

/** A query as it stands in a sentence: in quotation marks, save where it has some of its own. */
export function quotedQuery(query: string, locale: Locale): string {
  if (MARKS.test(query)) return query;
  return locale === 'fa' ? `«${query}»` : `“${query}”`;
}
