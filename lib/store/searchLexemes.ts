import type { Range } from '@/lib/domain/range';
import { searchTerms } from '@/lib/text/01-normalise';

/** PostgreSQL refuses longer lexemes (2,046 bytes) and vectors above 1 MiB; a letter takes at most 4 bytes here. */
const LONGEST_LEXEME = 500;
const MOST_BYTES = 1_000_000;

/** A body without the ranges of its furniture; ranges are in order and do not overlap. */
export function withoutFurniture(body: string, furniture: readonly Range[]): string {
  let kept = '';
  let at = 0;
  for (const range of furniture) {
    kept += `${body.slice(at, range.start)}\n`;
    at = range.end;
  }
  return kept + body.slice(at);
}

/** The distinct words of a text, separated by spaces, for a search vector; what PostgreSQL could not hold is left out. */
export function searchLexemes(text: string): string {
  const found = new Set<string>();
  let bytes = 0;
  for (const term of searchTerms(text).split(' ')) {
    if (term === '' || term.length > LONGEST_LEXEME || found.has(term)) continue;
    bytes += Buffer.byteLength(term);
    if (bytes > MOST_BYTES) break;
    found.add(term);
  }
  return [...found].join(' ');
}
