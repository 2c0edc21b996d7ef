import { fold } from '@/lib/text/01-normalise';
import { keyOfPhrase } from '@/lib/text/06-phrases/keyPhrases';
import type { FoundStory, GoldStory } from './gold';

/** What a phrase is compared by: its key, whatever its spelling, or its letters where it could be no phrase at all. */
const identity = (phrase: string): string => keyOfPhrase(phrase) || fold(phrase);

/** The wanted key phrases of a story that were not found, and the unwanted ones that were, as the gold spells them. */
export function judgePhrases(gold: GoldStory, found: FoundStory): { missed: string[]; unwanted: string[] } {
  const given = new Set(found.phrases?.map(identity));
  return {
    missed: (gold.phrases ?? []).filter((phrase) => !given.has(identity(phrase))),
    unwanted: (gold.notPhrases ?? []).filter((phrase) => given.has(identity(phrase))),
  };
}
