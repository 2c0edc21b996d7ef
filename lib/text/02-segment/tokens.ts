import type { Range } from '@/lib/domain/range';
import { dropMarks, fold } from '@/lib/text/01-normalise';

/** `stop` ends a sentence (. ! ؟ …); `break` is a line feed; `open` and `close` are quotation marks and brackets. */
export type TokenKind = 'word' | 'number' | 'stop' | 'comma' | 'colon' | 'dash' | 'open' | 'close' | 'break' | 'other';

/** A word, number or single mark of a text. `key` is its folded form without invisible characters. */
export interface Token extends Range {
  readonly key: string;
  readonly kind: TokenKind;
}

const MARKS: Readonly<Record<string, TokenKind>> = {
  '.': 'stop', '!': 'stop', '؟': 'stop', '?': 'stop', '…': 'stop', '۔': 'stop',
  '،': 'comma', ',': 'comma', '؛': 'comma', ';': 'comma', '٬': 'comma',
  ':': 'colon', '-': 'dash', '–': 'dash', '—': 'dash', '−': 'dash', '|': 'dash',
  '«': 'open', '(': 'open', '[': 'open', '“': 'open', '‹': 'open', '„': 'open', '{': 'open',
  '»': 'close', ')': 'close', ']': 'close', '”': 'close', '›': 'close', '}': 'close',
  '\n': 'break',
}; // prettier-ignore

const PIECE = /[\p{L}\p{N}\u200c\u200d]+|[^\s]|\n/gu;
const DIGITS = /^[0-9]+$/;
const VISIBLE = /[^\u200c\u200d]/;

/** The tokens of a text, in order; white space is left out. Offsets are string indices into `text`. Linear in its length. */
export function tokenise(text: string): Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  for (const match of folded.matchAll(PIECE)) {
    const piece = match[0];
    if (!VISIBLE.test(piece)) continue;
    const mark = MARKS[piece];
    if (mark) tokens.push({ start: match.index, end: match.index + piece.length, key: piece, kind: mark });
    else tokens.push(wordToken(piece, match.index));
  }
  return tokens;
}

function wordToken(piece: string, at: number): Token {
  const lead = piece.search(VISIBLE);
  let end = piece.length;
  while (end > lead && !VISIBLE.test(piece.charAt(end - 1))) end--;
  const key = dropMarks(piece.slice(lead, end));
  const kind = DIGITS.test(key) ? 'number' : /[\p{L}\p{N}]/u.test(key) ? 'word' : 'other';
  return { start: at + lead, end: at + end, key, kind };
}
