import type { Range } from '@/lib/domain/range';
import { lettersOf, properText } from './properText';
import { hashOf, shingles } from './shingles';

/** About seven words: two texts of different hands hardly ever share so long a run. */
const SHINGLE = 32;
/** How many hashes a story is found by. */
const SKETCH = 16;
/** Letters. Shorter texts have too few shingles to be told apart by: they are one text only where all letters agree. */
export const SHORT = 100;
/** Letters. Less than that («گزارش تصویری») says nothing alone; the title then belongs to the text. */
const SPARSE = 60;
/** Letters. Title and text together must say something. */
const LEAST = 40;

/**
 * By what a story is found when its text comes again: up to 16 whole numbers below 2^53, ascending. Two stories that
 * share one are candidates for a reprint (`isReprint` decides), two that share none are not.
 *
 * It is the sketch MIN_s of Broder 1997 («On the resemblance and containment of documents», SEQUENCES): the smallest
 * hashes of all shingles of a text; each is a band of one row in the words of Leskovec, Rajaraman and Ullman («Mining of
 * Massive Datasets», 3.3–3.4), which long shingles allow. Of a text cut to a third, the smallest third of the whole
 * one's sketch is in the part's own, so that the two still share about five of sixteen; bands of several rows over
 * many permutations find only texts of about one length. The shingles are runs of letters rather than words, because
 * words fall apart or grow together where a ZWNJ is lost. Texts below 100 letters are found by a hash of the whole.
 */
export function signature(title: string, body: string, furniture: readonly Range[]): readonly number[] {
  const { letters } = properText(body, furniture);
  if (letters.length >= SHORT) return [...new Set(shingles(letters, SHINGLE))].sort((a, b) => a - b).slice(0, SKETCH);
  const text = letters.length >= SPARSE ? letters : `${lettersOf(title)} ${letters}`;
  return text.length < LEAST ? [] : [hashOf(text)];
}
