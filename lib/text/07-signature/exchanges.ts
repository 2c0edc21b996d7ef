import type { Range } from '@/lib/domain/range';
import type { ReadText } from './readText';
import { SHINGLE } from './readText';

/** Letters. In a longer gap a sentence was rewritten, and what stands on the two sides is no answer to each other. */
const LONGEST = 60;

/** Where one text has other words than another between words that both have; string indices into the letters of each. */
export interface Exchange {
  readonly own: Range;
  readonly other: Range;
}

/** The places where words of a text were exchanged for others of the other text, in order. Linear in their lengths. */
export function exchanges(text: ReadText, other: ReadText): Exchange[] {
  const places = new Map<number, number>();
  for (const [at, hash] of other.shingles.entries()) if (!places.has(hash)) places.set(hash, at);
  const found: Exchange[] = [];
  let last: { own: number; other: number } | null = null;
  for (const [at, hash] of text.shingles.entries()) {
    const there = places.get(hash);
    if (there === undefined) continue;
    if (last && at > last.own + 1) {
      const own = { start: last.own + SHINGLE, end: at };
      const their = { start: last.other + SHINGLE, end: there };
      const [length, theirs] = [own.end - own.start, their.end - their.start];
      if (length > 0 && theirs > 0 && length <= LONGEST && theirs <= LONGEST) found.push({ own, other: their });
    }
    last = { own: at, other: there };
  }
  return found;
}
