import { dropMarks, fold } from '../01-normalise';

/** A text for comparison: folded, without invisible characters and punctuation, words apart by single spaces. */
export function plainKey(text: string): string {
  return dropMarks(fold(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** {@link plainKey} without spaces, for words that are written together, apart or with a ZWNJ. */
export function tightKey(text: string): string {
  return dropMarks(fold(text)).replace(/[^\p{L}\p{N}]+/gu, '');
}
