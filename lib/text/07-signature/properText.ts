import type { Range } from '@/lib/domain/range';
import { dropMarks, fold } from '../01-normalise';
import { readDateline } from '../02-segment/dateline';

/** What tells one text from another: a story without the furniture of its page and without «به گزارش …» at its head. */
export interface ProperText {
  /** The words as `fold` writes them, without ZWNJ and diacritics; of a very long text those of its beginning. */
  readonly words: readonly string[];
  /** The same as one run of letters and digits: what stays when ZWNJ are lost, become spaces, or punctuation changes. */
  readonly letters: string;
}

function without(body: string, ranges: readonly Range[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (start > at) kept += `${body.slice(at, start)}\n`;
    at = Math.max(at, end);
  }
  return kept + body.slice(at);
}

/** Characters. What stands further down tells no more, and somebody else's page must not keep the archive busy. */
const LONGEST = 25_000;
const WORD = /[\p{L}\p{N}]+/gu;

/** The text proper of a story; `furniture` are the ranges that `findFurniture` found in `body`. */
export function properText(body: string, furniture: readonly Range[]): ProperText {
  const { dateline } = readDateline(body, furniture);
  const words = wordsOf(without(body, dateline ? [...furniture, dateline] : furniture));
  return { words, letters: words.join('') };
}

/** The letters and digits of a text, as in {@link ProperText.letters}. */
export function lettersOf(text: string): string {
  return wordsOf(text).join('');
}

function wordsOf(text: string): string[] {
  return dropMarks(fold(text.slice(0, LONGEST))).match(WORD) ?? [];
}
