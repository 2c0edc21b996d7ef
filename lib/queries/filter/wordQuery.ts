import { sql, type Sql } from '@/lib/db/sql';
import { searchTerms } from '@/lib/text/01-normalise';

/** The distinct words that a text must hold, in the spelling that the search vectors are made of. */
export function queryTerms(q: string): string[] {
  return [...new Set(searchTerms(q).split(' '))].filter(Boolean);
}

/**
 * All words of `q` as a tsquery. Written as lexemes, not through `to_tsquery`: its parser depends on the locale of the
 * database, and the vectors are made of the same lexemes. `searchTerms` leaves letters and digits only, so none needs
 * escaping.
 */
export function wordQuery(q: string): Sql {
  const text = queryTerms(q)
    .map((term) => `'${term}'`)
    .join(' & ');
  return sql`${text}::tsquery`;
}
