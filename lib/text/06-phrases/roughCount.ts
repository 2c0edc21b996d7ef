/** Slots for each hash expected: few enough to clear quickly, so many that few hashes share one. */
const ROOM = 8;
/** 2³² divided by the golden ratio: spreads hashes of words that differ in the last letter (Knuth, TAOCP 3, 6.4). */
const SPREAD = 0x9e37_79b1;

/** Tells which of many hashes may have come twice, much faster than a map: it never misses one, but may name others too. */
export class RoughCount {
  readonly #slots: Uint8Array;
  readonly #shift: number;

  constructor(expected: number) {
    const bits = Math.min(24, Math.ceil(Math.log2(Math.max(16, expected * ROOM))));
    this.#slots = new Uint8Array(2 ** bits);
    this.#shift = 32 - bits;
  }

  add(hash: number): void {
    const slot = Math.imul(hash, SPREAD) >>> this.#shift;
    if ((this.#slots[slot] ?? 0) < 2) this.#slots[slot] = (this.#slots[slot] ?? 0) + 1;
  }

  twice(hash: number): boolean {
    return this.#slots[Math.imul(hash, SPREAD) >>> this.#shift] === 2;
  }
}
