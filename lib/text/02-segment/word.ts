/**
 * A distinct word of the texts that were read lately, one object for all its places. What the stages ask of a word by itself
 * (can a name begin with it?) they ask once: the answer stays with it ({@link askedOnce}).
 */
export class Word {
  readonly answers: unknown[] = [];
  constructor(readonly key: string) {}
}

/** A few thousand words make up most of any text; the bound keeps memory flat over any number of stories. */
const MAX_WORDS = 50_000;
const WORDS = new Map<string, Word>();

/** The word of a folded key. */
export function wordOf(key: string): Word {
  const known = WORDS.get(key);
  if (known) return known;
  if (WORDS.size >= MAX_WORDS) WORDS.clear();
  const word = new Word(key);
  WORDS.set(key, word);
  return word;
}

let questions = 0;

/** A question about a word whose answer is kept with the word. `ask` answers by the key alone, the same each time. */
export function askedOnce<Answer extends NonNullable<unknown>>(ask: (key: string) => Answer): (word: Word) => Answer {
  const slot = questions++;
  return (word) => {
    // Only this question writes to its slot.
    const known = word.answers[slot] as Answer | undefined;
    if (known !== undefined) return known;
    const answer = ask(word.key);
    word.answers[slot] = answer;
    return answer;
  };
}
