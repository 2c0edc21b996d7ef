const MIN_LETTERS = 5;
const MAX_LETTERS = 24;

/**
 * Finds words that differ from a known one by one letter too many, too few or changed, through the words' forms with one letter
 * left out (the deletion neighbourhood of Mor and Fraenkel, 1982), so that the work does not grow with the words known.
 * Words of under five letters have no misspellings: too many others are near.
 */
export class Spellings {
  readonly #byForm = new Map<string, Set<number>>();

  /** Learns a word's spelling under a number. */
  learn(word: string, id: number): void {
    for (const form of forms(word)) this.#byForm.set(form, (this.#byForm.get(form) ?? new Set()).add(id));
  }

  /** The one number of which a spelling lies near `word`; null where there is none, or more than one. */
  near(word: string): number | null {
    const ids = new Set(forms(word).flatMap((form) => [...(this.#byForm.get(form) ?? [])]));
    return ids.size === 1 ? ([...ids][0] ?? null) : null;
  }
}

function forms(word: string): string[] {
  if (word.length < MIN_LETTERS || word.length > MAX_LETTERS) return [];
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}
