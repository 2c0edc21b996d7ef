import { apart } from './compounds';
import { stem } from './stem';
import type { WordToken } from './wordTokens';

/** What a place of a text is found by. */
export interface SearchForm {
  /** A word as `wordTokens` has it, or a stem behind {@link STEM}. */
  readonly lexeme: string;
  /** The first word that it stands for, and how many: more than one for a compound written in one. Indices of words. */
  readonly at: number;
  readonly span: number;
}

/** Before a stem: no word begins with it, so that a stem is never taken for a word that stands in the text. */
export const STEM = '~';
/** More words in a row joined by ZWNJ are no compound. */
const LONGEST_COMPOUND = 4;

/** How many words from `at` on are one compound, by a ZWNJ between them or by the list; 1 for none. */
export function compoundAt(tokens: readonly WordToken[], at: number): number {
  if (tokens[at]?.joined) return 1;
  let size = 1;
  while (tokens[at + size]?.joined) size++;
  return size > 1 ? (size <= LONGEST_COMPOUND ? size : 1) : Math.max(apart(tokens, at), 1);
}

/**
 * Everything that the words of a text are found by, in their order: each word itself; the stem of an inflected word that is
 * not part of a name (`isName`, by the index of a word); and compounds also as one word, so that رئیس‌جمهور, رئیس جمهور and
 * رئیسجمهور meet.
 */
export function searchForms(tokens: readonly WordToken[], isName: (at: number) => boolean): SearchForm[] {
  const forms: SearchForm[] = [];
  tokens.forEach(({ word, base }, at) => {
    const bare = isName(at) ? word : stem(word, base);
    forms.push({ lexeme: word, at, span: 1 });
    if (bare !== word) forms.push({ lexeme: STEM + bare, at, span: 1 });
    const span = compoundAt(tokens, at);
    if (span > 1) forms.push(...compoundForms(tokens, at, span, isName));
  });
  return forms;
}

function compoundForms(
  tokens: readonly WordToken[],
  at: number,
  span: number,
  isName: (at: number) => boolean,
): SearchForm[] {
  const parts = tokens.slice(at, at + span);
  const last = parts.at(-1);
  const head = parts.slice(0, -1).reduce((text, { word }) => text + word, '');
  if (!last) return [];
  const bare = isName(at + span - 1) ? last.word : stem(last.word, last.base);
  const whole = { lexeme: head + last.word, at, span };
  return bare === last.word ? [whole] : [whole, { lexeme: STEM + head + bare, at, span }];
}
