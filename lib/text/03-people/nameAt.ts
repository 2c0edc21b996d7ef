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

/** The name that starts at token `at` with a given name and ends before token `limit` at the latest; null without one. */
export function nameAt(tokens: readonly Token[], at: number, limit: number): NameSpan | null {
  let i = at;
  if (KEPT_TITLES.has(tokens[i]?.key ?? '')) i++;
  const titled =
    i > at && nameLike(tokens[i]) && !givenName(tokens[i]?.key ?? '') && listedSurname(tokens, i + 1, limit) > i + 1;
  const { to: given, last } = titled ? { to: i + 1, last: i } : givenEnd(tokens, i, limit);
  if (given === i || (stopWord(tokens[i]?.key ?? '') && givenName(tokens[i + 1]?.key ?? ''))) return null;
  const weak = tokens.slice(i, given).every((token) => ambiguous(token.key) || stopWord(token.key));
  if (last > i && bareEnding(tokens[given]?.key ?? '')) return { from: at, to: given + 1, family: last, sure: true };
  const to = familyEnd(tokens, given, limit, weak);
  if (to > given) return { from: at, to, family: given, sure: !weak || strongFamily(tokens, given, to) };
  if (last > i) return splitGiven(tokens, at, i, last, given);
  return { from: at, to: given, family: given, sure: false };
}

/** «غزال راهب», «علی صالح»: the last of several given names is the family name. */
function splitGiven(tokens: readonly Token[], at: number, first: number, last: number, to: number): NameSpan {
  const sure = !ambiguous(tokens[first]?.key ?? '') && tokens[first]?.key !== tokens[last]?.key;
  return { from: at, to, family: last, sure };
}

/** Where the given names end that begin at `at`, and where the last of them begins; `to` is `at` without one. */
function givenEnd(tokens: readonly Token[], at: number, limit: number): { to: number; last: number } {
  let to = at;
  let last = at;
  for (let count = 0; count < MAX_GIVEN && to < limit; count++) {
    const end = givenStep(tokens, to, limit);
    if (end <= to || (count > 0 && (listedSurname(tokens, to, limit) >= end || verbAt(tokens, to, limit)))) break;
    last = to;
    to = end;
  }
  return { to, last };
}

function givenStep(tokens: readonly Token[], at: number, limit: number): number {
  const key = tokens[at]?.key ?? '';
  const listed = longestPhrase(FIRST_NAMES, tokens, at, limit)?.to ?? -1;
  const single = givenName(key) || (FOREIGN_FIRST.has(key) && !stopWord(key)) ? at + 1 : -1;
  return Math.max(listed, single);
}

function familyEnd(tokens: readonly Token[], at: number, limit: number, weak: boolean): number {
  let i = at;
  for (let count = 0; count < MAX_FAMILY && i < limit; count++) {
    const next =
      tokens[i]?.kind === 'word' && !multiWordRole(tokens, i, limit) && !verbAt(tokens, i, limit)
        ? familyStep(tokens, i, limit, count === 0, weak)
        : i;
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
  if (listed > at)
    return first || !common(key) || governed(tokens[listed]) || endsName(tokens, listed, limit) ? listed : at;
  if (SURNAME_HEADS.has(key) && listedSurname(tokens, at + 1, limit) > at + 1) return at + 1;
  if (!first && bareEnding(key)) return at + 1;
  if (!nameLike(token)) return at;
  if (surnameEnding(key)) return at + 1;
  if (first && splitEnding(tokens, at)) return at + 2;
  if (first && !openWord(token) && splitFamily(tokens, at, limit)) return at + 2;
  const fits = first ? firstFits(tokens, at, limit, weak) : laterFits(tokens, at, limit);
  return fits ? at + 1 : at;
}

/** «کاووسی حسینی از …»: what follows cannot belong to an adjective before it. */
function governed(token: Token | undefined): boolean {
  return /^(?:از|به|را|که|بر)$/.test(token?.key ?? '');
}

function common(key: string): boolean {
  return ambiguous(key) || stopWord(key) || everyday(key);
}

/** «ربیع خواه»: a word and a surname's ending with one space between them. */
function splitEnding(tokens: readonly Token[], at: number): boolean {
  return bareEnding(tokens[at + 1]?.key ?? '') && tokens[at + 1]?.start === (tokens[at]?.end ?? 0) + 1;
}

function firstFits(tokens: readonly Token[], at: number, limit: number, weak: boolean): boolean {
  if (openWord(tokens[at])) return true;
  // «سالار آتشبان، سخنگوی …»: two common words are a name where a role is set beside them.
  return weak ? roleSetBeside(tokens, at + 1, limit) : tokens[at + 1]?.key === 'که' || endsName(tokens, at + 1, limit);
}

/** «نیما خاموش گر، سخنگوی …»: a compound surname that a lost ZWNJ split into everyday words, where a role is set beside it. */
function splitFamily(tokens: readonly Token[], at: number, limit: number): boolean {
  const ending = tokens[at + 1];
  const near = ending?.start === (tokens[at]?.end ?? 0) + 1;
  return near && nameLike(ending) && !verbAt(tokens, at + 1, limit) && roleSetBeside(tokens, at + 2, limit);
}

function roleSetBeside(tokens: readonly Token[], at: number, limit: number): boolean {
  return tokens[at]?.kind === 'comma' && beforeRole(tokens, at + 1, limit);
}

/** A second word without a surname's form: an adjective of origin before what ends a name, any word before a role. */
function laterFits(tokens: readonly Token[], at: number, limit: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (VERBAL.test(key)) return false;
  const next = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  return nisba(key) ? endsName(tokens, at + 1, limit) : beforeRole(tokens, next, limit);
}

/** Whether a name can end before token `at`: a mark, a role, an adverbial or a reporting verb stands there, or `limit` is reached. */
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
