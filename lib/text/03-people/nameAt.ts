import type { Span } from '@/lib/text/02-segment/reading';
import { longestPhrase } from '@/lib/text/02-segment/phrases';
import type { Token } from '@/lib/text/02-segment/tokens';
import { verbAt } from '@/lib/text/02-segment/verbs';
import {
  ambiguous, bareEnding, everyday, FIRST_NAMES, givenName, FOREIGN_FIRST, KEPT_TITLES, listedSurname, nameLike, nisba, openWord, ROLE_HEADS, stopWord, SURNAME_HEADS, surnameEnding,
} from './words'; // prettier-ignore

/** A personal name in tokens: the given part ends and the family part begins at `family` (`to` when there is none). */
export interface NameSpan extends Span {
  readonly family: number;
  /** True when the words alone make it a name; otherwise it needs a frame. */
  readonly sure: boolean;
}

/** Endings of past tenses: «… یوسفی نگذاشت». */
const VERBAL = /(?:شت|خت|ند|کرد|زد|داد)$/;

const MAX_GIVEN = 3;
const MAX_FAMILY = 3;

/** The name that starts at token `at` with a given name; null without one. */
export function nameAt(tokens: readonly Token[], at: number, limit: number): NameSpan | null {
  let i = at;
  if (KEPT_TITLES.has(tokens[i]?.key ?? '')) i++;
  const titled = i > at && nameLike(tokens[i]) && !givenName(tokens[i]?.key ?? '') && listedSurname(tokens, i + 1, limit) > i + 1;
  const given = titled ? i + 1 : givenEnd(tokens, i, limit);
  if (given === i || (stopWord(tokens[i]?.key ?? '') && givenName(tokens[i + 1]?.key ?? ''))) return null;
  const weak = tokens.slice(i, given).every((token) => ambiguous(token.key) || stopWord(token.key));
  const to = familyEnd(tokens, given, limit, weak);
  if (to > given) return { from: at, to, family: given, sure: !weak || strongFamily(tokens, given, to) };
  if (given - i >= 2) return splitGiven(tokens, at, i, given);
  return { from: at, to: given, family: given, sure: false };
}

/** «غزال راهب», «علی صالح»: the last of several given names is the family name. */
function splitGiven(tokens: readonly Token[], at: number, first: number, to: number): NameSpan | null {
  const lastStart = to - 1;
  const doubled = tokens[first]?.key === tokens[lastStart]?.key;
  const sure = !ambiguous(tokens[first]?.key ?? '') && !doubled;
  return { from: at, to, family: lastStart, sure };
}

function givenEnd(tokens: readonly Token[], at: number, limit: number): number {
  let i = at;
  for (let count = 0; count < MAX_GIVEN && i < limit; count++) {
    const match =
      longestPhrase(FIRST_NAMES, tokens, i, limit) ?? (givenName(tokens[i]?.key ?? '') ? { to: i + 1 } : null);
    const foreign = FOREIGN_FIRST.has(tokens[i]?.key ?? '') && !stopWord(tokens[i]?.key ?? '') ? i + 1 : -1;
    const to = Math.max(match?.to ?? -1, foreign);
    if (to <= i) break;
    if (count > 0 && listedSurname(tokens, i, limit) >= to) break;
    i = to;
  }
  return i;
}

function familyEnd(tokens: readonly Token[], at: number, limit: number, weak: boolean): number {
  let i = at;
  for (let count = 0; count < MAX_FAMILY && i < limit; count++) {
    const next = tokens[i]?.kind === 'word' && !multiWordRole(tokens, i, limit) ? familyStep(tokens, i, limit, count === 0, weak) : i;
    if (next === i) break;
    i = next;
  }
  return i;
}

/** Where the next word of a family name ends that begins at `at`; `at` itself when no such word stands there. */
function familyStep(tokens: readonly Token[], at: number, limit: number, first: boolean, weak: boolean): number {
  const token = tokens[at];
  const key = token?.key ?? '';
  const listed = listedSurname(tokens, at, limit);
  if (listed > at) return first || !common(key) || endsName(tokens, listed, limit) ? listed : at;
  if (SURNAME_HEADS.has(key) && listedSurname(tokens, at + 1, limit) > at + 1) return at + 1;
  if (!first && bareEnding(key)) return at + 1;
  if (!nameLike(token)) return at;
  if (surnameEnding(key)) return at + 1;
  if (first && splitEnding(tokens, at)) return at + 2;
  const fits = first ? firstFits(tokens, at, limit, weak) : laterFits(tokens, at, limit);
  return fits ? at + 1 : at;
}

function common(key: string): boolean {
  return ambiguous(key) || stopWord(key) || everyday(key);
}

/** «ربیع خواه»: a word and a surname's ending with one space between them. */
function splitEnding(tokens: readonly Token[], at: number): boolean {
  return bareEnding(tokens[at + 1]?.key ?? '') && tokens[at + 1]?.start === (tokens[at]?.end ?? 0) + 1;
}

function firstFits(tokens: readonly Token[], at: number, limit: number, weak: boolean): boolean {
  return openWord(tokens[at]) || (!weak && endsName(tokens, at + 1, limit));
}

/** A second word without a surname's form: an adjective of origin before what ends a name, any word before a role. */
function laterFits(tokens: readonly Token[], at: number, limit: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (VERBAL.test(key)) return false;
  return nisba(key) ? endsName(tokens, at + 1, limit) : beforeRole(tokens, at + 1, limit);
}

/** What follows a name at once: a mark, a role, an adverbial, or a reporting verb. */
export function endsName(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = at < limit ? tokens[at] : undefined;
  if (!token || token.kind !== 'word') return true;
  return AFTER_NAME.has(token.key) || beforeRole(tokens, at, limit) || verbAt(tokens, at, limit) !== null;
}

const AFTER_NAME = new Set('در با ضمن نیز هم همچنین روز صبح عصر شب شامگاه ظهر امروز دیروز'.split(' '));

function beforeRole(tokens: readonly Token[], at: number, limit: number): boolean {
  return longestPhrase(ROLE_HEADS, tokens, tokens[at]?.key === '(' ? at + 1 : at, limit) !== null;
}

/** «نایب رئیس»: the first word of a role can look like a surname. */
function multiWordRole(tokens: readonly Token[], at: number, limit: number): boolean {
  return (longestPhrase(ROLE_HEADS, tokens, at, limit)?.to ?? 0) > at + 1;
}

function strongFamily(tokens: readonly Token[], from: number, to: number): boolean {
  const key = tokens[from]?.key ?? '';
  return (listedSurname(tokens, from, to) > from && !ambiguous(key)) || surnameEnding(key);
}
