import { phraseKey } from '@/lib/text/02-segment/phrases';
import { askedOnce, wordOf } from '@/lib/text/02-segment/word';
import { ambiguous, everyday, FOREIGN_FIRST, givenName, tellingSurname } from '@/lib/text/03-people/words';
import { LEXICON } from '@/lib/text/lexicon/generated';
import { joinedHash, type JoinedHash } from './joinedHash';
import { isLink } from './links';
import { beginsSetPhrase } from './setPhrases';
import { ADJECTIVES, numberOf, stem } from './stem';
import { isLightVerb, isVerb } from './verbForms';

/** What a word can do in a key phrase. */
export interface PhraseWord extends JoinedHash {
  /** The word as phrases compare it. */
  readonly key: string;
  /** No phrase crosses it: a function word, verb, time, measure. */
  readonly bound: boolean;
  /** A verb that makes one meaning with the noun before it («افزایش یافت»), so that the noun is no phrase's end. */
  readonly light: boolean;
  /** A preposition that some words govern («صرفه‌جویی در»). */
  readonly linking: boolean;
  /** By its form an adjective of the noun before it, so that a phrase begins with it only where none stands there. */
  readonly modifies: boolean;
  /** Whether a phrase can begin or end with it. */
  readonly first: boolean;
  readonly last: boolean;
  /** Its form says that more follows («هوای»): such a place counts, but the phrase has to stand without it somewhere. */
  readonly linked: boolean;
  readonly number: boolean;
  /** A plural that no ezafe follows («طرح‌ها»): a phrase ends with it. */
  readonly closes: boolean;
  /** The end of a compound or of a word that stands alone because a ZWNJ became a space. */
  readonly tail: boolean;
  /** The beginning of such a word. */
  readonly head: boolean;
  /** Also a given name: with a name behind it, one. */
  readonly given: boolean;
  /** Whether a set phrase can begin with it. */
  readonly begins: boolean;
}

/** Longer «words» are addresses and damage. */
const LONGEST = 40;

const keys = (entries: readonly string[]): string[] => entries.map(phraseKey);
const stems = (entries: readonly string[]): ReadonlySet<string> => new Set(keys(entries).map(stem));

const BOUNDS: ReadonlySet<string> = new Set([...keys(LEXICON['phrases/bounds']), ...stems(LEXICON['phrases/bounds'])]);
const WEAK_FIRST = stems(LEXICON['phrases/weak-first']);
const WEAK_LAST = stems(LEXICON['phrases/weak-last']);
const PLACES = stems(LEXICON['words/geography']);
const TAILS: ReadonlySet<string> = new Set([
  ...keys(LEXICON['phrases/tails']),
  ...'ها های هایی ی ای تر ترین'.split(' '),
]);
const HEADS: ReadonlySet<string> = new Set(keys(LEXICON['phrases/heads']));

/** Nouns in و: with ی behind it (نیروی) they go on, unlike adjectives (معنوی). */
const NOUNS_IN_U: ReadonlySet<string> = new Set(
  'نیرو دارو الگو خودرو رادیو تابلو سناریو استودیو آرزو بازو پهلو زانو گلو بانو جادو گفتگو گفتوگو جستجو جستوجو'
    .split(' ')
    .map(phraseKey),
);

/** Nouns in ی: abstract ones in «‑گی», and those of doing. */
const VERBAL_NOUN =
  /(?:گی|سازی|جویی|گذاری|گیری|پذیری|بندی|دهی|یابی|رسانی|شناسی|زدایی|ریزی|خواری|سوزی|داری|کاری|بازی|انرژی|بیماری|سالی|افزایی|پردازی|پیمایی)$/u;

/** What a folded word can do in a phrase. */
export function phraseWord(key: string): PhraseWord {
  return phraseWordOf(wordOf(key));
}

/** What a word of a text can do in a phrase. */
export const phraseWordOf = askedOnce(judge);

function judge(text: string): PhraseWord {
  const number = numberOf(text) ?? (/^[0-9]+$/.test(text) ? text : null);
  const key = number ?? stem(text);
  const bound =
    isVerb(text) ||
    BOUNDS.has(text) ||
    BOUNDS.has(key) ||
    unfit(text) ||
    tellingSurname(text) ||
    certainGivenName(text);
  const adjective = ADJECTIVES.has(text);
  const place = PLACES.has(key);
  return {
    key,
    ...joinedHash(key),
    bound,
    linking: isLink(text),
    light: isLightVerb(text),
    modifies: adjective || (/.{2}ی$/u.test(key) && !VERBAL_NOUN.test(key)),
    first: !place && !adjective && number === null && !WEAK_FIRST.has(key),
    last: !WEAK_LAST.has(key) && (number === null || key.length > 2),
    linked: !adjective && linked(text, key),
    number: number !== null,
    closes: /.{3}ها$/u.test(text),
    tail: TAILS.has(text),
    head: HEADS.has(text),
    given: givenName(text) || FOREIGN_FIRST.has(text),
    begins: beginsSetPhrase(text),
  };
}

/** Whether the form of a word says that its phrase goes on: «برنامه‌های», «هوای», «نیروی». */
function linked(text: string, key: string): boolean {
  return /(?:های|[^ه]ای|[^او]هی)$/u.test(text) ? key !== text : text.endsWith('وی') && NOUNS_IN_U.has(key);
}

/** What is no word of a phrase by its form: letters alone, Latin, superlatives (they stand before their noun), adjectives with the verb joined (اقتصادی‌اند), damage. */
function unfit(text: string): boolean {
  return /^[^0-9]$/u.test(text) || text.length > LONGEST || /[a-z]|.{2}(?:ترین|یاند)$/u.test(text);
}

/** Whether a word is a given name and nothing else, so that people the third stage missed are no phrases either. */
function certainGivenName(text: string): boolean {
  return givenName(text) && !ambiguous(text) && !everyday(text);
}
