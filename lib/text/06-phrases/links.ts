import { phraseKey } from '@/lib/text/02-segment/phrases';
import { LEXICON } from '@/lib/text/lexicon/generated';
import { stem } from './stem';

/** Words as compared, with the prepositions they govern joined to them: «صرفه‌جویی» + «در». */
const LINKS: ReadonlySet<string> = new Set(
  LEXICON['phrases/links'].map((entry) => {
    const at = entry.lastIndexOf(' ');
    return stem(phraseKey(entry.slice(0, at))) + phraseKey(entry.slice(at));
  }),
);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  LEXICON['phrases/links'].map((entry) => phraseKey(entry.slice(entry.lastIndexOf(' ')))),
);

/** Whether a word is a preposition that some words govern. */
export function isLink(text: string): boolean {
  return PREPOSITIONS.has(text);
}

/** Whether a word, given as phrases compare it, governs a preposition, so that a phrase goes on: «صرفه‌جویی در …». */
export function governs(key: string, preposition: string): boolean {
  return LINKS.has(key + preposition);
}
