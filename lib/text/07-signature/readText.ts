import type { Range } from '@/lib/domain/range';
import { factsOf, type Fact } from './facts';
import { properText } from './properText';
import { shingles } from './shingles';

/** About four words: short enough that an edited word spoils little around it, long enough to be no chance. */
export const SHINGLE = 16;

/** A story as it comes to be compared. */
export interface GivenText {
  /** The outlet's slug. */
  readonly source: string;
  readonly body: string;
  /** The ranges of `body` that `findFurniture` found. */
  readonly furniture: readonly Range[];
}

/** A story prepared for comparison with others. */
export interface ReadText {
  readonly source: string;
  readonly letters: string;
  /** The hashes of its runs of letters, in order. */
  readonly shingles: readonly number[];
  readonly distinct: ReadonlySet<number>;
  readonly facts: readonly Fact[];
}

/** Prepares a story. Linear in its length. */
export function readText({ source, body, furniture }: GivenText): ReadText {
  const { words, letters } = properText(body, furniture);
  const hashes = shingles(letters, SHINGLE);
  let facts: readonly Fact[] | undefined;
  return {
    source,
    letters,
    shingles: hashes,
    distinct: new Set(hashes),
    // Most candidates are told apart by their shingles alone, and finding facts takes as long as all the rest.
    get facts() {
      return (facts ??= factsOf(words));
    },
  };
}
