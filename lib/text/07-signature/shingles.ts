/** The multipliers of two polynomial hashes; odd, so that no letter is lost. */
const FIRST = 0x01000193;
const SECOND = 0x5bd1e995;
/** Knuth's golden ratio of 32 bits, with which the hashes start. */
const SEED = 0x9e3779b1;

/** Spreads a polynomial hash over all 32 bits (the finaliser of MurmurHash3, A. Appleby, public domain). */
function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Two hashes as one whole number below 2^53, which JavaScript and JSON hold exactly and PostgreSQL as bigint. */
function join(high: number, low: number): number {
  return spread(high) * 0x200000 + (spread(low) >>> 11);
}

function powerOf(base: number, exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power = Math.imul(power, base);
  return power;
}

/** A hash of a whole text: whole number below 2^53. */
export function hashOf(text: string): number {
  let [a, b] = [SEED, SEED];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) + 1;
    a = (Math.imul(a, FIRST) + code) | 0;
    b = (Math.imul(b, SECOND) + code) | 0;
  }
  return join(a, b);
}

/**
 * The hashes of all runs of `size` UTF-16 units of a text in their order, whole numbers below 2^53; none for a shorter
 * text. Rolling, so linear in the length (Karp and Rabin 1987, IBM J. Res. Dev. 31(2), 249–260).
 */
export function shingles(text: string, size: number): readonly number[] {
  const found: number[] = [];
  const [lastA, lastB] = [powerOf(FIRST, size - 1), powerOf(SECOND, size - 1)];
  let [a, b] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    if (i >= size) {
      const gone = text.charCodeAt(i - size) + 1;
      a = (a - Math.imul(gone, lastA)) | 0;
      b = (b - Math.imul(gone, lastB)) | 0;
    }
    const code = text.charCodeAt(i) + 1;
    a = (Math.imul(a, FIRST) + code) | 0;
    b = (Math.imul(b, SECOND) + code) | 0;
    if (i >= size - 1) found.push(join(a, b));
  }
  return found;
}
