import { dropMarks, fold } from '@/lib/text/01-normalise';
import type { Token } from './tokens';
import { askedOnce, type Word } from './word';

interface Node<Value> {
  /** The values of the phrase that ends here; empty inside a phrase. */
  value: Value | undefined;
  /** Whether a phrase that ends here has parts that a text can write apart; بهنام has none, so that «به نام» is no match. */
  parts: boolean;
  /** Whether a longer phrase goes on from here. */
  more: boolean;
}

/**
 * Phrases to look up in tokens, each with a value, by all the beginnings of their keys. Spaces and ZWNJ do not matter: رئیس جمهور,
 * رئیس‌جمهور and رئیسجمهور meet.
 */
export interface PhraseBook<Value> {
  readonly nodes: ReadonlyMap<string, Readonly<Node<Value>>>;
  /** Whether a phrase can begin with a word: most words are dismissed by this. */
  readonly begins: (word: Word) => boolean;
}

/** A phrase found in tokens: it ends before token `to`. */
export interface PhraseMatch<Value> {
  readonly to: number;
  readonly value: Value;
}

/** A lexicon entry as it is compared: folded, without spaces and invisible characters. */
export function phraseKey(phrase: string): string {
  return dropMarks(fold(phrase)).replaceAll(' ', '');
}

/** A book that lasts, over the given phrases; a later entry wins over an equal earlier one. */
export function phraseBook<Value>(entries: Iterable<readonly [string, Value]>): PhraseBook<Value> {
  const { nodes } = passingBook(entries);
  return { nodes, begins: askedOnce((key) => nodes.has(key)) };
}

/** A book of one story's phrases: nothing is kept of it. */
export function passingBook<Value>(entries: Iterable<readonly [string, Value]>): PhraseBook<Value> {
  const nodes = new Map<string, Node<Value>>();
  const nodeAt = (key: string): Node<Value> => {
    const node = nodes.get(key) ?? { value: undefined, parts: false, more: false };
    nodes.set(key, node);
    return node;
  };
  for (const [phrase, value] of entries) {
    const key = phraseKey(phrase);
    const node = nodeAt(key);
    node.value = value;
    // What has no parts is one token or none: no phrase goes on from its beginnings.
    if (!/[ \u200c]/.test(phrase)) continue;
    node.parts = true;
    for (let size = 1; size < key.length; size++) nodeAt(key.slice(0, size)).more = true;
  }
  return { nodes, begins: ({ key }) => nodes.has(key) };
}

/** Whether a key is a phrase of the book by itself. */
export function hasPhrase<Value>(book: PhraseBook<Value>, key: string): boolean {
  return book.nodes.get(key)?.value !== undefined;
}

/** A book whose phrases carry no value. */
export function phraseSet(phrases: Iterable<string>): PhraseBook<true> {
  return phraseBook(Array.from(phrases, (phrase) => [phrase, true] as const));
}

/** The longest phrase that starts at token `at` and ends with a token before `limit`; null when there is none. */
export function longestPhrase<Value>(
  book: PhraseBook<Value>,
  tokens: readonly Token[],
  at: number,
  limit: number = tokens.length,
): PhraseMatch<Value> | null {
  const first = tokens[at];
  if (!first || at >= limit || !book.begins(first.word)) return null;
  let found: PhraseMatch<Value> | null = null;
  let key = '';
  for (let i = at; i < limit; i++) {
    const token = tokens[i];
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) break;
    key = i === at ? token.key : key + token.key;
    const node = book.nodes.get(key);
    if (!node) break;
    if (node.value !== undefined && (node.parts || i === at)) found = { to: i + 1, value: node.value };
    if (!node.more) break;
  }
  return found;
}
