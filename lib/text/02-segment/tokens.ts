import type { Range } from '@/lib/domain/range';
import { dropMarks, fold } from '@/lib/text/01-normalise';
import { wordOf, type Word } from './word';

/** `stop` ends a sentence (. ! ؟ …); `break` is a line feed; `open` and `close` are quotation marks and brackets. */
export type TokenKind = 'word' | 'number' | 'stop' | 'comma' | 'colon' | 'dash' | 'open' | 'close' | 'break' | 'other';

/** A word, number or single mark of a text. `key` is its folded form without invisible characters. */
export interface Token extends Range {
  readonly key: string;
  readonly kind: TokenKind;
  readonly word: Word;
}

const MARKS: Readonly<Record<string, TokenKind>> = {
  '.': 'stop', '!': 'stop', '؟': 'stop', '?': 'stop', '…': 'stop', '۔': 'stop',
  '،': 'comma', ',': 'comma', '؛': 'comma', ';': 'comma', '٬': 'comma',
  ':': 'colon', '-': 'dash', '–': 'dash', '—': 'dash', '−': 'dash', '|': 'dash',
  '«': 'open', '(': 'open', '[': 'open', '“': 'open', '‹': 'open', '„': 'open', '{': 'open',
  '»': 'close', ')': 'close', ']': 'close', '”': 'close', '›': 'close', '}': 'close',
  '\n': 'break',
}; // prettier-ignore

/** What a UTF-16 unit is to the tokeniser. Halves of a pair are {@link ASTRAL}: the whole character decides. */
const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const INVISIBLE = 3;
const MARK = 4;
const ASTRAL = 5;
/** A table, as a regular expression with Unicode classes takes twice the time. */
const CLASSES = Uint8Array.from({ length: 65_536 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (code === 0x200c || code === 0x200d) return INVISIBLE;
  if (code >= 0xd800 && code <= 0xdfff) return ASTRAL;
  if (code >= 48 && code <= 57) return DIGIT;
  if (/[\p{L}\p{N}]/u.test(char)) return LETTER;
  return char !== '\n' && /\s/.test(char) ? SPACE : MARK;
});

/** The class of the character at an index; of a pair that is a letter or number {@link LETTER}, else {@link MARK}. */
function classAt(text: string, at: number): number {
  const found = CLASSES[text.charCodeAt(at)] ?? MARK;
  if (found !== ASTRAL) return found;
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? LETTER : MARK;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** The tokens of a text, in order; white space is left out. Offsets are string indices into `text`. Linear in its length. */
export function tokenise(text: string): Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length;) {
    const kind = classAt(folded, at);
    if (kind === SPACE) at++;
    else if (kind === MARK) at = pushMark(tokens, folded, at);
    else at = pushWord(tokens, folded, at);
  }
  return tokens;
}

function pushMark(tokens: Token[], folded: string, start: number): number {
  const end = start + widthAt(folded, start);
  const key = folded.slice(start, end);
  tokens.push({ start, end, key, kind: MARKS[key] ?? 'other', word: wordOf(key) });
  return end;
}

/** A run of letters, digits and invisible characters, without those at its edges; nothing when all are invisible. */
function pushWord(tokens: Token[], folded: string, from: number): number {
  let at = from;
  let start = -1;
  let end = from;
  let onlyDigits = true;
  let hidden = false;
  for (; at < folded.length;) {
    const kind = classAt(folded, at);
    if (kind === SPACE || kind === MARK) break;
    const width = kind === LETTER ? widthAt(folded, at) : 1;
    if (kind === INVISIBLE) hidden = true;
    else {
      if (start < 0) start = at;
      end = at + width;
      if (kind !== DIGIT) onlyDigits = false;
    }
    at += width;
  }
  if (start < 0) return at;
  const piece = folded.slice(start, end);
  const word = wordOf(hidden ? dropMarks(piece) : piece);
  tokens.push({ start, end, key: word.key, kind: onlyDigits ? 'number' : 'word', word });
  return at;
}
