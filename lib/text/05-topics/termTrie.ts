import { dropMarks, fold, JOINT, NOTHING } from '../01-normalise';

/** A term found in a text: string indices of the whole words, end exclusive. */
export interface TermMatch<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** Endings that leave a word the same for a topic: plural, ezafe, indefinite, possessive, comparative. */
const ENDINGS = new Set(
  'ی ای یی ها های هایی هایش هایشان هایمان هایم هایت یها یهای ان یان گان انی ات اش شان مان تان تر ترین اند ست'.split(
    ' ',
  ),
);
/** After few letters a short ending makes another word too easily (ناتو, ناتوان). */
const SHORT_ENDINGS = new Set(['ها', 'های', 'هایی', 'هایش', 'ی', 'یی']);
const SHORT = 4;

const SPACE = ' '.charCodeAt(0);
const MARKS = [JOINT.charCodeAt(0), NOTHING.charCodeAt(0)];

/** What a UTF-16 unit is: 0 a mark or space that ends words, {@link INVISIBLE}, or a letter or digit. */
const LETTER = 1;
const INVISIBLE = 2;
const CLASS = Uint8Array.from({ length: 65_536 }, (_, code) =>
  MARKS.includes(code) ? INVISIBLE : /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? LETTER : 0,
);

/**
 * Finds many terms in a text in one pass, whatever the spacing: a term's parts may stand apart, together or with a ZWNJ,
 * and its last word may carry an ending. Of overlapping terms the one that starts first and is longest wins.
 */
export class TermTrie<Value> {
  /** Edges by node and letter in one table of numbers: several times faster here than a map for each node. */
  readonly #letters = new Uint8Array(65_536);
  #width = 0;
  readonly #edges: Int32Array;
  readonly #gaps: boolean[] = [false];
  readonly #depths: number[] = [0];
  readonly #values: (Value | null)[] = [null];

  /** Builds the trie of terms with their values; of equal terms (as folded, spacing aside) the last one counts. */
  constructor(terms: Iterable<readonly [term: string, value: Value]>) {
    const entries = [...terms].map(([term, value]) => ({ key: termKey(term), value }));
    let size = 1;
    for (const { key } of entries)
      for (const char of key) {
        const code = char.charCodeAt(0);
        size++;
        if (code !== SPACE && this.#letters[code] === 0) this.#letters[code] = ++this.#width;
      }
    this.#edges = new Int32Array(size * (this.#width + 1));
    for (const { key, value } of entries) this.#values[this.#insert(key)] = value;
  }

  #insert(key: string): number {
    let node = 0;
    for (const char of key) {
      const code = char.charCodeAt(0);
      if (code === SPACE) {
        this.#gaps[node] = true;
        continue;
      }
      const edge = node * (this.#width + 1) + (this.#letters[code] ?? 0);
      const depth = (this.#depths[node] ?? 0) + 1;
      if (this.#edges[edge] === 0) {
        this.#edges[edge] = this.#depths.push(depth) - 1;
        this.#gaps.push(false);
        this.#values.push(null);
      }
      node = this.#edges[edge] ?? 0;
    }
    return node;
  }

  /** All terms of a folded text (see `fold`), in order and without overlap. Linear for terms of bounded length. */
  find(folded: string): TermMatch<Value>[] {
    const found: TermMatch<Value>[] = [];
    for (let index = 0; index < folded.length;) {
      if (CLASS[folded.charCodeAt(index)] !== LETTER) {
        index++;
        continue;
      }
      const match = this.#at(folded, index);
      if (match) found.push(match);
      index = match ? match.end : wordEnd(folded, index);
    }
    return found;
  }

  #at(folded: string, start: number): TermMatch<Value> | null {
    let node = 0;
    let best: TermMatch<Value> | null = null;
    for (let index = start; index < folded.length; index++) {
      const code = folded.charCodeAt(index);
      if (code === SPACE) {
        if (!this.#gaps[node]) break;
        continue;
      }
      if (CLASS[code] === INVISIBLE) continue;
      const letter = this.#letters[code] ?? 0;
      node = letter === 0 ? 0 : (this.#edges[node * (this.#width + 1) + letter] ?? 0);
      if (node === 0) break;
      const value = this.#values[node] ?? null;
      const end = value === null ? null : endOfWord(folded, index + 1, this.#depths[node] ?? 0);
      if (value !== null && end !== null) best = { start, end, value };
    }
    return best;
  }
}

/** A term as {@link TermTrie} compares it: folded, its gaps (spaces, ZWNJ) as single spaces. */
export function termKey(term: string): string {
  return dropMarks(fold(term).replaceAll(JOINT, ' ')).replace(/ +/g, ' ').trim();
}

/** Where the word that `index` is in ends; invisible characters within it belong to it. */
function wordEnd(folded: string, index: number): number {
  let end = index;
  while (end < folded.length && CLASS[folded.charCodeAt(end)] !== 0) end++;
  return end;
}

/** The end of the word of which a term of `letters` letters ends at `index`, or null when the rest is no ending. */
function endOfWord(folded: string, index: number, letters: number): number | null {
  const stop = wordEnd(folded, index);
  let end = stop;
  while (end > index && CLASS[folded.charCodeAt(end - 1)] === INVISIBLE) end--;
  if (end === index) return index;
  const endings = letters <= SHORT ? SHORT_ENDINGS : ENDINGS;
  return endings.has(dropMarks(folded.slice(index, end))) ? end : null;
}
