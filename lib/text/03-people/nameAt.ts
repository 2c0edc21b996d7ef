import type { Span } from '@/lib/text/02-segment/reading';
import { longestPhrase } from '@/lib/text/02-segment/phrases';
import type { Token } from '@/lib/text/02-segment/tokens';
import { verbAt } from '@/lib/text/02-segment/verbs';
import {
  ambiguous, bareEnding, everyday, FIRST_NAMES, givenName, FOREIGN_FIRST, KEPT_TITLES, listedSurname, nameLike, nisba, ROLE_HEADS, stopWord, SURNAME_HEADS, surnameEnding,
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
  const given = givenEnd(tokens, i, limit);
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
    const match = longestPhrase(FIRST_NAMES, tokens, i, limit) ?? (givenName(tokens[i]?.key ?? '') ? { to: i + 1 } : null);
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
    const listed = listedSurname(tokens, i, limit);
    const key = tokens[i]?.key ?? '';
    if (multiWordRole(tokens, i, limit)) break;
    if (listed > i && (count === 0 || !(ambiguous(key) || stopWord(key) || everyday(key)) || endsName(tokens, listed, limit))) i = listed;
    else if (listed > i) break;
    else if (SURNAME_HEADS.has(key) && listedSurname(tokens, i + 1, limit) > i + 1) i++;
    else if (i === at && !weak && bareEnding(tokens[i + 1]?.key ?? '') && tokens[i + 1]?.start === (tokens[i]?.end ?? 0) + 1 && nameLike(tokens[i])) i += 2;
    else if (tokens[i]?.kind !== 'word') break;
    else if (i > at && bareEnding(key)) i++;
    else if (count === 0 && !weak && nameLike(tokens[i]) && (!everyday(key) || endsName(tokens, i + 1, limit))) i++;
    else if (surnameEnding(key) && nameLike(tokens[i])) i++;
    else if (count > 0 && nameLike(tokens[i]) && !VERBAL.test(key) && (nisba(key) ? endsName(tokens, i + 1, limit) : beforeRole(tokens, i + 1, limit))) i++;
    else break;
  }
  return i;
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
