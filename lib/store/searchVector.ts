import type { PersonAnnotation } from '@/lib/domain/annotations';
import { joinedRanges, overlapsAny, type Range } from '@/lib/domain/range';
import { searchForms, words, wordTokens, type WordToken } from '@/lib/text/01-normalise';

/** A text to be found, and which of its words are parts of names; those are not stemmed. */
export interface SearchText {
  readonly text: string;
  readonly isName: (token: WordToken) => boolean;
}

// Limits of PostgreSQL: a lexeme of 2,046 bytes (a letter takes at most 4 here), positions below 2^14, 256 of one lexeme,
// and vectors of 1 MiB. What goes beyond is found as a word and not in phrases, or not at all.
const LONGEST_LEXEME = 500;
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;
const MOST_BYTES = 1_000_000;
/** Of each lexeme beside its bytes: the number of positions, and what aligns it. */
const LEXEME_BYTES = 4;
const POSITION_BYTES = 2;

/** Collects lexemes with their positions until the vector is full. */
class Vector {
  private readonly lexemes = new Map<string, number[]>();
  private bytes = 0;

  add(lexeme: string, position: number): void {
    let positions = this.lexemes.get(lexeme);
    if (!positions) {
      if (lexeme.length > LONGEST_LEXEME || this.bytes > MOST_BYTES) return;
      this.bytes += Buffer.byteLength(lexeme) + LEXEME_BYTES;
      this.lexemes.set(lexeme, (positions = []));
    }
    if (position > LAST_POSITION || positions.length >= MOST_POSITIONS || this.bytes > MOST_BYTES) return;
    if (positions.at(-1) === position) return;
    positions.push(position);
    this.bytes += POSITION_BYTES;
  }

  /** The text form of a `tsvector`; lexemes are letters, digits and the mark of stems, so none needs escaping. */
  toString(): string {
    return [...this.lexemes]
      .map(([lexeme, positions]) => (positions.length > 0 ? `'${lexeme}':${positions.join(',')}` : `'${lexeme}'`))
      .join(' ');
  }
}

/**
 * The search vector of some texts as PostgreSQL reads one: every form that their words are found by, with positions. No
 * phrase runs from one text into the next. A compound written in one stands where its first and where its last part does.
 */
export function searchVector(texts: readonly SearchText[]): string {
  const vector = new Vector();
  let before = 1;
  for (const { text, isName } of texts) {
    const tokens = wordTokens(text);
    const named = (at: number) => {
      const token = tokens[at];
      return token !== undefined && isName(token);
    };
    for (const { lexeme, at, span } of searchForms(tokens, named)) {
      vector.add(lexeme, before + at);
      if (span > 1) vector.add(lexeme, before + at + span - 1);
    }
    before += tokens.length + 1;
  }
  return vector.toString();
}

/** Where a body names people by name or surname, in order. */
export function nameRanges(people: readonly PersonAnnotation[]): Range[] {
  const named = people.flatMap(({ mentions }) => mentions);
  return joinedRanges(named.filter(({ reference }) => reference === 'name' || reference === 'surname'));
}

/** A part of a body; `names` are ranges of the body, in order and apart. */
export function bodyText(body: string, { start, end }: Range, names: readonly Range[]): SearchText {
  const isName = (token: Range) => overlapsAny(names, { start: start + token.start, end: start + token.end });
  return { text: body.slice(start, end), isName };
}

/** A title, whose names nobody marked: every word of a name in the story counts as one. */
export function titleText(title: string, people: readonly PersonAnnotation[]): SearchText {
  const named = new Set(people.flatMap(({ name, surfaces }) => [name, ...surfaces].flatMap(words)));
  return { text: title, isName: ({ word }) => named.has(word) };
}

/** The parts of a body between its furniture; the ranges are in order and do not overlap. */
export function properRanges(body: string, furniture: readonly Range[]): Range[] {
  const starts = [0, ...furniture.map(({ end }) => end)];
  const ends = [...furniture.map(({ start }) => start), body.length];
  return starts.map((start, i) => ({ start, end: ends[i] ?? body.length })).filter(({ start, end }) => start < end);
}
