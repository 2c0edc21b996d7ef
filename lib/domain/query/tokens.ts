import { topicNamed } from './topicWords';
import type { QueryField, QueryLeaf, QueryProblem } from './tree';

/** A sign or a word of a query with its place. A `word` is one bare word; the parser joins neighbours. */
export type QueryToken =
  | Exclude<QueryLeaf, { kind: 'words' }>
  | Sign<'word'>
  | Sign<'open'>
  | Sign<'close'>
  | Sign<'and'>
  | Sign<'or'>
  | Sign<'not'>;

interface Sign<Kind> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

const SPACE = /\s+/uy;
/** Operators are words of their own: in capitals in English, since «or» and «not» are also words to search for. */
const AFTER = String.raw`(?=[\s()"«“„\-−]|$)`;
const OPERATORS = [
  ['and', new RegExp(`AND${AFTER}`, 'uy')],
  ['or', new RegExp(`(?:OR|[یي]ا)${AFTER}`, 'uy')],
  ['not', new RegExp(`(?:NOT|نه|به[ \u200c]?جز|بجز)${AFTER}`, 'uy')],
  ['not', /[-−](?=[^\s\-−])/uy],
] as const;
const FIELDS: readonly (readonly [QueryField, RegExp])[] = [
  ['speaker', /(?:speaker|گو[یي]نده)\s*:\s*/iuy],
  ['person', /(?:person|شخص|نام[ \u200c]?برده)\s*:\s*/iuy],
  ['source', /(?:source|منبع)\s*:\s*/iuy],
  ['topic', /(?:topic|موضوع)\s*:\s*/iuy],
];
const UNKNOWN_FIELD = /[a-z]+:(?=[^\s/])/iuy;
const BARE = /[^\s()"«»“”„]+/uy;
const QUOTED = /«([^»]*)»|"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]/uy;
const OPENING = /["«“„]/uy;
const CLOSING = /[»”]/uy;
/** A letter or digit that folding keeps: hamza alone and tatweel, for instance, are none. */
const SEARCHABLE = /(?![\u0621\u0640\u0674\u06e5\u06e6])[\p{L}\p{N}]/gu;
const SHORTEST_PREFIX = 2;

const searchable = (text: string) => text.match(SEARCHABLE)?.length ?? 0;

/** Reads one token after the other; the first problem ends it. */
class Lexer {
  private at = 0;
  readonly tokens: QueryToken[] = [];
  constructor(private readonly text: string) {}

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private quoted(start: number): { text: string } | QueryProblem | null {
    const found = this.take(QUOTED);
    if (found) {
      const text = found[1] ?? found[2] ?? found[3] ?? found[4] ?? '';
      if (searchable(text) === 0) return { problem: 'emptyPhrase', start, end: this.at };
      const star = text.indexOf('*');
      if (star < 0) return { text };
      return { problem: 'wildcard', start: start + 1 + star, end: start + 2 + star };
    }
    return this.take(OPENING) ? { problem: 'unclosedQuote', start, end: this.at } : null;
  }

  private bare(start: number, field: boolean): { text: string; star: boolean } | QueryProblem | null {
    const text = this.take(BARE)?.[0] ?? '';
    const star = text.indexOf('*');
    if (star >= 0 && (field || star < text.length - 1 || searchable(text) === 0))
      return { problem: 'wildcard', start: start + star, end: start + star + 1 };
    if (star >= 0 && searchable(text) < SHORTEST_PREFIX) return { problem: 'shortPrefix', start, end: this.at };
    return searchable(text) === 0 ? null : { text: star < 0 ? text : text.slice(0, star), star: star >= 0 };
  }

  private field(field: QueryField, start: number): QueryToken | QueryProblem {
    const from = this.at;
    const value = this.quoted(from) ?? this.bare(from, true);
    if (value === null) return { problem: 'fieldValue', start, end: Math.max(from, this.at) };
    if ('problem' in value) return value;
    if (field === 'topic' && topicNamed(value.text) === null)
      return { problem: 'unknownTopic', start: from, end: this.at };
    return { kind: 'field', field, text: value.text, start, end: this.at };
  }

  private sign(start: number): QueryToken | QueryProblem | null {
    if (this.take(/\(/uy)) return { kind: 'open', start, end: this.at };
    if (this.take(/\)/uy)) return { kind: 'close', start, end: this.at };
    if (this.take(CLOSING)) return { problem: 'strayQuote', start, end: this.at };
    for (const [kind, pattern] of OPERATORS) if (this.take(pattern)) return { kind, start, end: this.at };
    for (const [field, pattern] of FIELDS) if (this.take(pattern)) return this.field(field, start);
    return this.take(UNKNOWN_FIELD) ? { problem: 'unknownField', start, end: this.at } : null;
  }

  /** The next token; null for what holds nothing to search for, such as a dash between words. */
  private next(start: number): QueryToken | QueryProblem | null {
    const sign = this.sign(start);
    if (sign) return sign;
    const phrase = this.quoted(start);
    if (phrase) return 'problem' in phrase ? phrase : { kind: 'phrase', ...phrase, start, end: this.at };
    const word = this.bare(start, false);
    if (word === null || 'problem' in word) return word;
    return word.star ? { kind: 'prefix', text: word.text, start, end: this.at } : { kind: 'word', start, end: this.at };
  }

  read(): QueryProblem | null {
    for (;;) {
      this.take(SPACE);
      if (this.at >= this.text.length) return null;
      const token = this.next(this.at);
      if (token === null) continue;
      if ('problem' in token) return token;
      this.tokens.push(token);
    }
  }
}

/** The tokens of a query in their order, or the first thing that is none. */
export function queryTokens(text: string): readonly QueryToken[] | QueryProblem {
  const lexer = new Lexer(text);
  return lexer.read() ?? lexer.tokens;
}
