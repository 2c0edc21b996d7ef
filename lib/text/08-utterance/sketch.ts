import { grams } from './grams';
import { stems } from './stems';

/** Words of a run. Four are seldom shared by chance: three bring ten times as many candidates and find no more. */
const RUN = 4;
/** Words. «بله» and «موضوع در حال بررسی است» are said by everybody about everything. */
export const FEWEST_WORDS = 6;
/** How many hashes a statement is found by at least, and of a long one which share and how many at most. */
const LEAST = 8;
const SHARE = 0.25;
const MOST = 24;

/**
 * By what a statement is found where it stands again: signed 32-bit whole numbers, ascending, each once. Two statements
 * that share one may be one utterance (`sameUtterance` decides), two that share none are not. Empty below six words.
 *
 * It is the sketch MIN_s of Broder 1997 («On the resemblance and containment of documents», SEQUENCES) over runs of four
 * words. It grows with the text, to a quarter of its runs: a sentence cut out of a long speech would seldom hold one
 * of the eight smallest.
 */
export function sketch(text: string): readonly number[] {
  const words = stems(text);
  if (words.length < FEWEST_WORDS) return [];
  const runs = grams(words, RUN);
  const size = Math.min(MOST, Math.max(LEAST, Math.ceil(runs.size * SHARE)));
  return [...runs].sort((a, b) => a - b).slice(0, size);
}
