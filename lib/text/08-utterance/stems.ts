import { words } from '../01-normalise';

/** Personal endings of verbs, and the ی of «a» and of names of qualities, which reporting adds and drops. */
const ENDING = /(?:یم|ید|ند|م|د|ه|ی)$/;
/** Letters. A shorter word is hardly a verb with an ending: «هم», «کرد» and «بود» stay apart. */
const LEAST = 4;

/**
 * The words of a statement for comparison with another: spellings meet as in `words`, and «می‌کنم» as the speaker said it
 * meets «می‌کند» as an outlet reports it. For comparison only: what is shown and searched is never stemmed like this.
 */
export function stems(text: string): string[] {
  return words(text).map((word) => (word.length < LEAST ? word : word.replace(ENDING, '')));
}
