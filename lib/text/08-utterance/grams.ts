const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

/** FNV-1a over UTF-16 units (Fowler, Noll and Vo), 32 bits. */
function hashOf(word: string): number {
  let hash = BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

/** The finaliser of MurmurHash3 (A. Appleby, public domain): every bit of the input moves every bit of the hash. */
function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The hashes of all runs of `size` words, each once, as signed 32-bit whole numbers; none of fewer words. */
export function grams(words: readonly string[], size: number): Set<number> {
  const hashes = words.map(hashOf);
  const found = new Set<number>();
  for (let i = 0; i + size <= hashes.length; i++) {
    let run = BASIS;
    for (let j = i; j < i + size; j++) run = spread(Math.imul(run, PRIME) + (hashes[j] ?? 0));
    found.add(run | 0);
  }
  return found;
}
