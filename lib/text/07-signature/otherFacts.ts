import type { Range } from '@/lib/domain/range';
import { exchanges } from './exchanges';
import { missingFacts, type Fact } from './facts';
import { SHINGLE, type ReadText } from './readText';

/** The share of those facts that stand between the first and the last words that both texts have. */
function shareWithin(missing: readonly Fact[], text: ReadText, other: ReadText): number {
  const common = (hash: number): boolean => other.distinct.has(hash);
  const start = text.shingles.findIndex(common);
  const end = text.shingles.findLastIndex(common) + SHINGLE;
  const within = (fact: Fact): boolean => fact.start >= start && fact.end <= end;
  const all = text.facts.filter(within).length;
  return all === 0 ? 0 : missing.filter(within).length / all;
}

/**
 * How far two texts that share their words tell of different things, from 0 to 1: the larger of two shares. First that
 * of facts which the other text has not, among those between the first and the last common words, on the side that has
 * fewer: a text that was cut, or to which something was added, has such facts on one side only. Second that of
 * places where such a fact has other words in its stead, among the facts of the text with fewer.
 */
export function otherFacts(a: ReadText, b: ReadText): number {
  const [missingA, missingB] = [missingFacts(a.facts, b), missingFacts(b.facts, a)];
  const touches = (place: Range) => (fact: Range) => fact.start < place.end && fact.end > place.start;
  const exchanged = exchanges(a, b).filter(({ own, other }) => {
    if (!missingA.some(touches(own)) && !missingB.some(touches(other))) return false;
    const moved = b.letters.includes(a.letters.slice(own.start, own.end));
    return !moved && !a.letters.includes(b.letters.slice(other.start, other.end));
  });
  return Math.max(
    Math.min(shareWithin(missingA, a, b), shareWithin(missingB, b, a)),
    exchanged.length / Math.max(1, Math.min(a.facts.length, b.facts.length)),
  );
}
