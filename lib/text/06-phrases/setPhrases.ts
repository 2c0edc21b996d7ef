import { phraseBook, phraseKey, type PhraseBook } from '@/lib/text/02-segment/phrases';
import { LEXICON } from '@/lib/text/lexicon/generated';

/**
 * What several words in a row are: one word split by spaces, a compound, a place, an outlet's name or a title that no phrase
 * crosses, or the head of an office or of somebody's role.
 */
export type SetPhrase = 'word' | 'compound' | 'place' | 'stop' | 'office';

const EVERYDAY_OUTLETS: ReadonlySet<string> = new Set(LEXICON['agency-words']);

function* entries(): Generator<[string, SetPhrase]> {
  for (const entry of LEXICON['phrases/split']) yield [entry, 'word'];
  for (const entry of LEXICON['phrases/compounds']) yield [entry, 'compound'];
  for (const entry of LEXICON['phrases/places']) yield [entry, 'place'];
  for (const entry of LEXICON.agencies) if (!EVERYDAY_OUTLETS.has(entry)) yield [entry, 'stop'];
  for (const entry of LEXICON['titles/honorifics']) yield [entry, 'stop'];
  for (const entry of LEXICON['roles/heads']) yield [entry, 'office'];
  for (const entry of LEXICON['phrases/offices']) {
    yield [entry, 'office'];
    if (/[او]$/u.test(entry)) yield [`${entry}ی`, 'office'];
  }
}

/** The set phrases of the lists; a later kind wins over an earlier one. */
export const SET_PHRASES: PhraseBook<SetPhrase> = phraseBook(entries());

const BEGINNINGS: ReadonlySet<string> = new Set(
  Array.from(entries(), ([entry]) => entry.split(/[ \u200c]/u)).flatMap((parts) =>
    parts.map((_, last) => phraseKey(parts.slice(0, last + 1).join(''))),
  ),
);

/** Whether a set phrase can begin with a word, being its first part or more; few words do, so that little is looked up. */
export function beginsSetPhrase(text: string): boolean {
  return BEGINNINGS.has(text);
}
