import type { Range } from '@/lib/domain/range';
import { fold } from '../01-normalise';

/** A word or a punctuation mark of a dateline; `text` is folded and without invisible characters. */
export interface Token extends Range {
  readonly text: string;
  readonly mark: boolean;
}

const PART = /[\p{L}\p{N}\u200d]+|[^\s\u200c\u200d]/gu;
const WORD = /[\p{L}\p{N}]/u;

/** No word of a dateline is longer; bounds what is folded. */
const LONGEST_WORD = 24;

/** The first `limit` tokens of a stretch of a body; a ZWNJ parts words as a space does. String indices into the body. */
export function readTokens(body: string, { start, end }: Range, limit: number): Token[] {
  const folded = fold(body.slice(start, Math.min(end, start + limit * LONGEST_WORD)));
  const tokens: Token[] = [];
  for (const match of folded.matchAll(PART)) {
    if (tokens.length >= limit) break;
    const text = match[0].replaceAll('\u200d', '');
    const from = start + match.index;
    if (text !== '') tokens.push({ text, mark: !WORD.test(text), start: from, end: from + match[0].length });
  }
  return tokens;
}

/** Whether the words from `index` on are those given. */
export function wordsAt(tokens: readonly Token[], index: number, ...words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[index + offset]?.text === word);
}

/** Phrases by their first word, so that most tokens are dismissed by one look. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Prepares phrases, words apart by single spaces, for {@link phraseAt}. */
export function phrasesByFirstWord(phrases: readonly string[]): Phrases {
  const split = phrases.map((phrase) => phrase.split(' '));
  return Map.groupBy(split, ([first]) => first ?? '');
}

/** How many tokens the phrase that stands at `index` takes; 0 for none. */
export function phraseAt(tokens: readonly Token[], index: number, phrases: Phrases): number {
  const candidates = phrases.get(tokens[index]?.text ?? '');
  return candidates?.find((words) => wordsAt(tokens, index, ...words))?.length ?? 0;
}

const QUOTES = new Set(['«', '»', '"', '“', '”', "'"]);

/** Whether the token ends a name: a mark other than a quotation mark, or nothing at all. */
export function isStop(token: Token | undefined): boolean {
  return token === undefined || (token.mark && !QUOTES.has(token.text));
}

/** Whether the token is a quotation mark, opening or closing. */
export const isQuote = (token: Token | undefined): boolean => token !== undefined && QUOTES.has(token.text);
