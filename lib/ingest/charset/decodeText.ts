import { isUtf8 } from 'node:buffer';
import { declaredCharsets } from './declaredCharsets';
import { readsAsPersian1256 } from './readsAsPersian1256';

/** What decided: a byte order mark, the declarations, the bytes themselves, or nothing (`fallback`). */
export type CharsetEvidence = 'bom' | 'header' | 'xml' | 'meta' | 'content' | 'fallback';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  /** The encoding's name in the WHATWG standard, such as `windows-1256`. */
  readonly charset: string;
  readonly by: CharsetEvidence;
  /** Whether bytes that mean nothing in the charset were replaced by U+FFFD. */
  readonly lossy: boolean;
}

function strict(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, charset: string, by: CharsetEvidence): DecodedText {
  const text = strict(bytes, charset);
  return { text: text ?? new TextDecoder(charset).decode(bytes), charset, by, lossy: text === null };
}

function bomOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

const LESS_THAN = 0x3c;

/**
 * The UTF-16 of markup without a byte order mark, told by its first `<` (XML 1.0, appendix F): no other charset writes a
 * zero byte beside it.
 */
function wideOf([a, b, c, d]: Uint8Array): string | null {
  if (a === LESS_THAN && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return a === 0 && b === LESS_THAN && c === 0 && d !== 0 ? 'utf-16be' : null;
}

/** Labels that servers send for whatever they have: one byte a character, so that no bytes contradict them. */
const CARELESS = /^(?:iso-8859-|windows-125)/;

/** The share of characters beyond ASCII that may be broken in what is UTF-8 all the same: texts are cut, parts glued. */
const MAX_BROKEN = 0.1;

/** Whether bytes cannot be in a charset: markup in UTF-16 has zero bytes, and no text in UTF-8 has. */
function isNot(bytes: Uint8Array, charset: string): boolean {
  return charset.startsWith('utf-16') && !bytes.includes(0) && isUtf8(bytes);
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true;
  const text = new TextDecoder().decode(bytes);
  let [beyond, broken] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) beyond++;
    if (code === 0xfffd) broken++;
  }
  return broken <= beyond * MAX_BROKEN;
}

/**
 * Bytes from the web as text. A byte order mark decides, then the HTTP header, the XML declaration and the page's meta
 * element, in the order of the WHATWG standards, unless the bytes plainly say otherwise: what is called a single-byte
 * charset or UTF-16 and is UTF-8 all the same is UTF-8; what is called UTF-8 or western and reads as Persian in
 * windows-1256 is that; markup with a zero byte beside its first `<` is UTF-16. Without a declaration the bytes decide
 * alone; windows-1252 is what is left.
 * @param contentType the header Content-Type, where there is one
 */
export function decodeText(bytes: Uint8Array, contentType: string | null = null): DecodedText {
  const bom = bomOf(bytes);
  if (bom !== null) return decodeAs(bytes, bom, 'bom');
  const wide = wideOf(bytes);
  if (wide !== null) return decodeAs(bytes, wide, 'content');
  const declared = declaredCharsets(bytes, contentType).filter(({ charset }) => !isNot(bytes, charset));
  const [first] = declared;
  if (first && first.charset !== 'utf-8' && !CARELESS.test(first.charset)) {
    return decodeAs(bytes, first.charset, first.by);
  }
  if (isMostlyUtf8(bytes)) return decodeAs(bytes, 'utf-8', first?.charset === 'utf-8' ? first.by : 'content');
  if (first?.charset !== 'windows-1256' && readsAsPersian1256(bytes)) return decodeAs(bytes, 'windows-1256', 'content');
  const other = declared.find(({ charset }) => charset !== 'utf-8') ?? first;
  return other ? decodeAs(bytes, other.charset, other.by) : decodeAs(bytes, 'windows-1252', 'fallback');
}
