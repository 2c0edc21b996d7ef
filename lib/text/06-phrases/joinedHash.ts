/** A hash of joined words that does not see where one ends: that of «صرفه» + «جویی» is that of «صرفه‌جویی». */
export interface JoinedHash {
  readonly hash: number;
  /** The base to the power of the word's length, for putting the word behind others. */
  readonly power: number;
}

const BASE = 1_000_003;
/** Thirty bits: what V8 keeps as a small integer. */
const MASK = 2 ** 30 - 1;

/** The hash of one word: a polynomial over its UTF-16 units, modulo 2³⁰. Different words may share one. */
export function joinedHash(word: string): JoinedHash {
  let hash = 0;
  let power = 1;
  for (let i = 0; i < word.length; i++) {
    hash = (Math.imul(hash, BASE) + word.charCodeAt(i)) & MASK;
    power = Math.imul(power, BASE) & MASK;
  }
  return { hash, power };
}

/** The hash of words joined, from the one of those before and the last word. */
export function joinHash(before: number, last: JoinedHash): number {
  return (Math.imul(before, last.power) + last.hash) & MASK;
}
