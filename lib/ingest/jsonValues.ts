import { Capture, type JsonPath, type JsonValue } from './jsonCapture';
import type { ByteStream } from './story';

/** The JSON text breaks off or its brackets do not match; the message says where, in bytes from 0. */
export class BrokenJson extends Error {
  override readonly name = 'BrokenJson';
}

const MAX_DEPTH = 100;
const MAX_KEY_BYTES = 1000;
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const isBlank = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Follows the structure of a JSON text a chunk at a time, byte by byte: all structure is ASCII, in UTF-8 as well. */
class JsonScanner {
  /** The open brackets, and for each the name or index of the value that comes or is at work. */
  readonly #closers: number[] = [];
  readonly #path: (string | number)[] = [];
  #capture: Capture | null = null;
  #key: Capture | null = null;
  #inString = false;
  #escaped = false;
  #inScalar = false;
  #nameNext = false;
  #at = 0;

  constructor(
    readonly wanted: (path: JsonPath) => boolean,
    readonly limit: number,
  ) {}

  *read(chunk: Uint8Array): Generator<JsonValue> {
    for (let at = 0; at < chunk.length; at++, this.#at++) {
      const byte = chunk[at] ?? 0;
      if (this.#inString) {
        if (this.#stringEnds(byte)) yield* this.#end(chunk, at + 1);
      } else if (byte === QUOTE) {
        if (this.#nameNext) this.#key = new Capture([], 0, at, MAX_KEY_BYTES);
        else this.#start(at);
        this.#inString = true;
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        this.#start(at);
        this.#open(byte === OPEN_OBJECT);
      } else {
        yield* this.#between(chunk, at, byte);
      }
    }
    for (const open of [this.#capture, this.#key]) {
      open?.add(chunk.subarray(open.from));
      if (open) open.from = 0;
    }
  }

  /** Throws {@link BrokenJson} when the text is not complete. */
  finish(): void {
    if (this.#inString || this.#closers.length > 0) this.#broken('the JSON breaks off');
  }

  #broken(what: string): never {
    throw new BrokenJson(`${what} at byte ${this.#at}`);
  }

  #stringEnds(byte: number): boolean {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#inString = false;
    return !this.#inString;
  }

  /** A byte that is in no string and opens nothing. */
  *#between(chunk: Uint8Array, at: number, byte: number): Generator<JsonValue> {
    const closes = byte === CLOSE_ARRAY || byte === CLOSE_OBJECT;
    if (!closes && byte !== COMMA && byte !== COLON && !isBlank(byte)) {
      if (!this.#inScalar) this.#start(at);
      this.#inScalar = true;
      return;
    }
    if (this.#inScalar) yield* this.#end(chunk, at);
    this.#inScalar = false;
    if (byte === COMMA) this.#next();
    else if (byte === COLON) this.#nameNext = false;
    else if (closes) {
      if (this.#closers.pop() !== byte) this.#broken('a bracket closes that was not opened');
      this.#path.pop();
      this.#nameNext = false;
      yield* this.#end(chunk, at + 1);
    }
  }

  #open(object: boolean): void {
    if (this.#closers.length >= MAX_DEPTH) this.#broken(`the JSON is nested more than ${MAX_DEPTH} levels deep`);
    this.#closers.push(object ? CLOSE_OBJECT : CLOSE_ARRAY);
    this.#path.push(object ? '' : 0);
    this.#nameNext = object;
  }

  #next(): void {
    const last = this.#path.at(-1);
    this.#nameNext = this.#closers.at(-1) === CLOSE_OBJECT;
    if (typeof last === 'number') this.#path[this.#path.length - 1] = last + 1;
  }

  #start(at: number): void {
    if (this.#capture || !this.wanted(this.#path)) return;
    this.#capture = new Capture([...this.#path], this.#closers.length, at, this.limit);
  }

  /** A name or a value ended before `end`. */
  *#end(chunk: Uint8Array, end: number): Generator<JsonValue> {
    if (this.#key) {
      this.#key.add(chunk.subarray(this.#key.from, end));
      this.#path[this.#path.length - 1] = this.#nameOf(this.#key.done().bytes);
      this.#key = null;
    } else if (this.#capture?.depth === this.#closers.length) {
      this.#capture.add(chunk.subarray(this.#capture.from, end));
      yield this.#capture.done();
      this.#capture = null;
    }
  }

  #nameOf(bytes: Uint8Array | null): string {
    try {
      return String(JSON.parse(Buffer.from(bytes ?? []).toString('utf8')));
    } catch {
      return this.#broken('a name cannot be read');
    }
  }
}

/**
 * The values of a JSON text that stand at a wanted path, in their order, without holding the text: at most `limit` bytes
 * and one chunk. A wanted value's own inside is not looked through for others. Only brackets and strings are checked:
 * whether a value is JSON shows when it is parsed. Throws {@link BrokenJson}.
 */
export async function* jsonValues(
  bytes: ByteStream,
  wanted: (path: JsonPath) => boolean,
  limit: number,
): AsyncGenerator<JsonValue> {
  const scanner = new JsonScanner(wanted, limit);
  let first = true;
  for await (const chunk of bytes) {
    // A byte order mark is no JSON, but editors write it.
    const marked = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    yield* scanner.read(marked ? chunk.subarray(3) : chunk);
    first = false;
  }
  scanner.finish();
}
