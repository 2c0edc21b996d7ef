import { dropMarks, fold } from '@/lib/text/01-normalise';
import type { Token } from './tokens';

interface Entry<Value> {
  readonly value: Value;
  /** Whether the entry has parts that a text can write apart; بهنام has none, so that «به نام» is no match. */
  readonly parts: boolean;
}

/** Phrases to look up in tokens, each with a value. Spaces and ZWNJ do not matter: رئیس جمهور, رئیس‌جمهور and رئیسجمهور meet. */
export interface PhraseBook<Value> {
  readonly whole: ReadonlyMap<string, Entry<Value>>;
  readonly prefixes: ReadonlySet<string>;
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

/** A book over the given phrases; a later entry wins over an equal earlier one. */
export function phraseBook<Value>(entries: Iterable<readonly [string, Value]>): PhraseBook<Value> {
  const whole = new Map<string, Entry<Value>>();
  const prefixes = new Set<string>();
  for (const [phrase, value] of entries) {
    const key = phraseKey(phrase);
    whole.set(key, { value, parts: /[ \u200c]/.test(phrase) || whole.get(key)?.parts === true });
    for (let size = 1; size < key.length; size++) prefixes.add(key.slice(0, size));
  }
  return { whole, prefixes };
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
  let found: PhraseMatch<Value> | null = null;
  let key = '';
  for (let i = at; i < limit; i++) {
    const token = tokens[i];
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) break;
    key += token.key;
    const entry = book.whole.get(key);
    if (entry && (entry.parts || i === at)) found = { to: i + 1, value: entry.value };
    if (!book.prefixes.has(key)) break;
  }
  return found;
}
