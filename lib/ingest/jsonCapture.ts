/** Where a value stands in a JSON text: names and, in arrays, indices from 0, outermost first. */
export type JsonPath = readonly (string | number)[];

export interface JsonValue {
  readonly path: JsonPath;
  /** The value's own JSON text; null when it was longer than the limit and was skipped. */
  readonly bytes: Uint8Array | null;
}

/** Collects the bytes of one value over the borders of chunks; forgets them as soon as there are more than `limit`. */
export class Capture {
  #parts: Uint8Array[] = [];
  #size = 0;

  constructor(
    readonly path: JsonPath,
    /** How many brackets were open before the value. */
    readonly depth: number,
    /** Where the value goes on in the present chunk. */
    public from: number,
    readonly limit: number,
  ) {}

  /** The next bytes of the value. */
  add(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > this.limit) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  /** The value, after its last byte. */
  done(): JsonValue {
    return { path: this.path, bytes: this.#size > this.limit ? null : Buffer.concat(this.#parts) };
  }
}
