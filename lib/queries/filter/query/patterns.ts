import type { QueryLeaf } from '@/lib/domain/query/tree';
import { compoundAt, stem, STEM, wordTokens, type WordToken } from '@/lib/text/01-normalise';

/** One place of a text: any of the lexemes stands there, with `prefix` one that begins with any of them. */
export interface Slot {
  readonly lexemes: readonly string[];
  readonly prefix: boolean;
}

/** Slots that follow each other without a word between them. */
type Row = readonly Slot[];

/** Something that a text must hold, in one of several ways. */
export type Demand = readonly Row[];

const exact = (word: string): Slot => ({ lexemes: [word], prefix: false });
const beginning = (word: string): Slot => ({ lexemes: [word], prefix: true });

/** A word in any inflection: itself, words with it as stem, and the same of its own stem. */
function inflected(word: string, bare: string): Slot {
  return { lexemes: [...new Set([word, STEM + word, bare, STEM + bare])], prefix: false };
}

const bareOf = ({ word, base }: WordToken) => stem(word, base);
const joinedWords = (tokens: readonly WordToken[]) => tokens.map(({ word }) => word).join('');

/** The words of a text, those of a compound together. */
function units(tokens: readonly WordToken[]): WordToken[][] {
  const out: WordToken[][] = [];
  for (let at = 0; at < tokens.length;) {
    const size = compoundAt(tokens, at);
    out.push(tokens.slice(at, at + size));
    at += size;
  }
  return out;
}

/** A compound in one word, in any inflection of its last part. */
function whole(unit: readonly WordToken[]): Slot {
  const [last] = unit.slice(-1);
  return inflected(joinedWords(unit), joinedWords(unit.slice(0, -1)) + (last ? bareOf(last) : ''));
}

function wordDemands(text: string): Demand[] {
  const tokens = wordTokens(text);
  // «و» says only that words belong together; asked for without any it is a word.
  const alone = tokens.every(({ word }) => word === 'و');
  const told = ({ word }: WordToken) => alone || word !== 'و';
  return units(tokens).flatMap((unit): Demand[] => {
    const [first] = unit;
    if (!first) return [];
    const slots = unit.map((token, i) =>
      i === unit.length - 1 ? inflected(token.word, bareOf(token)) : exact(token.word),
    );
    if (unit.length === 1) return told(first) ? [[slots]] : [];
    // What a ZWNJ joins stands together; what stands apart in the query may do so in the text.
    if (unit[1]?.joined) return [[slots, [whole(unit)]]];
    return unit.flatMap((token, i) => (told(token) ? [[slots.slice(i, i + 1), [whole(unit)]]] : []));
  });
}

/** «و» at the word behind it, as in کسب‌وکار, or on its own. */
function glued(unit: readonly WordToken[]): string[] {
  const words = unit.map(({ word }) => word);
  const [first = '', second = '', third] = words;
  if (third !== undefined && second === 'و') return [first, `و${third}`];
  return words.length === 2 && second.startsWith('و') ? [first, 'و', second.slice(1)] : words;
}

/** A phrase as it is written, and with its compounds in the other spellings. */
function phraseDemand(text: string): Demand {
  const found = units(wordTokens(text));
  const rows = [
    found.flatMap((unit) => unit.map(({ word }) => word)),
    found.map(joinedWords),
    found.flatMap((unit) => (unit.length > 1 ? glued(unit) : unit.map(({ word }) => word))),
  ];
  return [...new Map(rows.map((row) => [row.join(' '), row.map(exact)])).values()];
}

function prefixDemand(text: string): Demand {
  const tokens = wordTokens(text);
  const last = tokens.length - 1;
  const apart = tokens.map(({ word }, i) => (i === last ? beginning(word) : exact(word)));
  return last > 0 ? [apart, [beginning(joinedWords(tokens))]] : [apart];
}

/** What a text must hold for a part of a query; nothing can meet an empty list of ways. */
export function demandsOf(leaf: Exclude<QueryLeaf, { kind: 'field' }>): readonly Demand[] {
  switch (leaf.kind) {
    case 'words':
      return wordDemands(leaf.text);
    case 'phrase':
      return [phraseDemand(leaf.text)];
    case 'prefix':
      return [prefixDemand(leaf.text)];
  }
}
