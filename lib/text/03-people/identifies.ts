import { nameKey } from '@/lib/text/01-normalise';
import { LEXICON } from '@/lib/text/lexicon/generated';
import { bareEnding } from './words';

const ALONE: ReadonlySet<string> = new Set(LEXICON['names/alone'].map(nameKey));

/**
 * Whether a name stands for one person beyond its story: a given name with a surname, or one of the few names that are
 * known alone. A bare surname is many people's, also where its ending is split off («عباس زاده»).
 */
export function identifies(name: string): boolean {
  if (ALONE.has(nameKey(name))) return true;
  const words = name.split(/\s+/).filter((word) => nameKey(word) !== '');
  return words.length > 1 && !(words.length === 2 && bareEnding(nameKey(words[1] ?? '')));
}
