import { SHINGLE, type ReadText } from './readText';

/** Letters of the longer text that count as its beginning. */
const HEAD = 240;

/** How much two texts have in common; shares from 0 to 1. */
export interface Overlap {
  /** How much of the shorter text is in the longer one (containment, Broder 1997). */
  readonly containment: number;
  /** The length of the shorter text by that of the longer one. */
  readonly ratio: number;
  /** How much of the longer text's beginning is in the shorter one. */
  readonly head: number;
}

function shareOf(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  let common = 0;
  for (const hash of part) if (whole.has(hash)) common++;
  return part.size === 0 ? 0 : common / part.size;
}

/** How a text overlaps with one that is at least as long. */
export function overlap(shorter: ReadText, longer: ReadText): Overlap {
  const head = new Set(longer.shingles.slice(0, HEAD - SHINGLE + 1));
  return {
    containment: shareOf(shorter.distinct, longer.distinct),
    ratio: longer.letters.length === 0 ? 1 : shorter.letters.length / longer.letters.length,
    head: shareOf(head, shorter.distinct),
  };
}
