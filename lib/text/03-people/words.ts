import { hasPhrase, longestPhrase, phraseKey, phraseSet } from '@/lib/text/02-segment/phrases';
import type { Token } from '@/lib/text/02-segment/tokens';
import { askedOnce, wordOf } from '@/lib/text/02-segment/word';
import { LEXICON } from '@/lib/text/lexicon/generated';

const keys = (entries: readonly string[]): ReadonlySet<string> => new Set(entries.map(phraseKey));

/** «…الله» is also written «…اله». */
const godNames = (names: readonly string[]): string[] =>
  names.flatMap((name) => (name.endsWith('الله') ? [name, `${name.slice(0, -4)}اله`] : [name]));

export const FIRST_NAMES = phraseSet(godNames(LEXICON['names/first']));
export const FOREIGN_FIRST = keys(LEXICON['names/foreign-first']);
const FOREIGN_FAMILIES = keys(LEXICON['names/foreign-families']);
export const FOREIGN_SURNAMES = phraseSet(LEXICON['names/foreign-surnames']);
export const HOLY = keys(LEXICON['names/holy']);
export const HONORIFICS = phraseSet(LEXICON['titles/honorifics']);
export const KEPT_TITLES = keys(LEXICON['titles/kept']);
export const ROLE_HEADS = phraseSet(LEXICON['roles/heads']);
/** Plurals in ا also with the ezafe ی. */
export const PLURAL_HEADS = phraseSet(
  LEXICON['roles/plural-heads'].flatMap((head) => (head.endsWith('ا') ? [head, `${head}ی`] : [head])),
);
export const ORGANISATION_HEADS = phraseSet(LEXICON['organisations/heads']);
export const ORGANISATION_NAMES = phraseSet([...LEXICON['organisations/single'], ...LEXICON.agencies]);
export const PLACES = keys(LEXICON['organisations/places']);
export const PREPOSITIONS = keys(LEXICON['words/prepositions']);

const AMBIGUOUS = keys(LEXICON['names/ambiguous']);
const SURNAMES = phraseSet([
  ...LEXICON['names/surnames'],
  ...LEXICON['names/foreign-families'],
  ...LEXICON['names/foreign-surnames'],
]);
const SURNAME_KEYS = keys(LEXICON['names/surnames']);
const STOP = keys([...LEXICON['words/stop'], ...LEXICON['words/geography']]);
const COMMON = keys(LEXICON['words/common']);
export const COMMA_PARTS = phraseSet(LEXICON['organisations/comma-parts']);
export const SURNAME_HEADS = keys(LEXICON['names/surname-heads']);
const ENDINGS = LEXICON['names/surname-endings'].map(phraseKey);
const ENDING_KEYS: ReadonlySet<string> = new Set(ENDINGS);
const SINGLE_ROLES = keys([...LEXICON['roles/heads'], ...LEXICON['roles/plural-heads']]);
const SINGLE_ORGANISATIONS = keys(LEXICON['organisations/heads']);

/** A word that stands for itself in a name or is open: no function word, verb, everyday noun, role or organisation head. */
export function nameLike(token: Token | undefined): boolean {
  return token?.kind === 'word' && couldBeName(token.word);
}

const couldBeName = askedOnce((key) => {
  if (key.length < 2 || /[0-9a-z]/.test(key)) return false;
  if (SURNAME_KEYS.has(key)) return true;
  if (/^(?:ن?می(?!ر).{2,}(?:ند|یم|ود|رد|هد)|نمی.{2,}[دمی])$/.test(key)) return false;
  return (
    !STOP.has(key) && !PREPOSITIONS.has(key) && !SINGLE_ROLES.has(key) && !SINGLE_ORGANISATIONS.has(key) && !plural(key)
  );
});

function plural(key: string): boolean {
  return /.{2}(?:ها|های|هایی|ترین)$/.test(key);
}

/** Whether a word is a common noun besides being a name, so that it needs more evidence. */
export function ambiguous(key: string): boolean {
  return AMBIGUOUS.has(key);
}

/** Whether a word is an everyday noun or adjective, and seldom a surname. */
export function everyday(key: string): boolean {
  return COMMON.has(key) || /.{2}تر$/.test(key);
}

/** A word that can only be a name here: listed as one, or neither an everyday word nor derived from one. */
export function openWord(token: Token | undefined): boolean {
  return nameLike(token) && isOpen((token as Token).word);
}

/** {@link openWord} of a word's key alone. */
export function openKey(key: string): boolean {
  const word = wordOf(key);
  return couldBeName(word) && isOpen(word);
}

const isOpen = askedOnce((key) => {
  if (SURNAME_KEYS.has(key) || hasPhrase(FIRST_NAMES, key)) return true;
  return (
    !everyday(key) &&
    !/ات$/.test(key) &&
    ![1, 2].some((size) => /^(?:ان|ی|یی|ای)$/.test(key.slice(-size)) && COMMON.has(key.slice(0, -size)))
  );
});

/** Whether a word is a listed stop word, a word of geography or a preposition. */
export function stopWord(key: string): boolean {
  return STOP.has(key) || PREPOSITIONS.has(key);
}

const GIVEN_HEADS = ['سید', 'امیر', 'محمد', 'علی', 'غلام', 'میر', 'ابو', 'شاه', 'گل', 'نور'];
const GIVEN_TAILS = ['رضا', 'علی', 'حسین', 'محمد', 'الله', 'اله', 'الدین', 'مهدی', 'قلی', 'بانو', 'سادات'];

/** Whether a word is a given name, listed or made of two listed ones (امیرحسام، سیدمحمد). */
export function givenName(key: string): boolean {
  return given(wordOf(key));
}

const given = askedOnce(isGivenName);

function isGivenName(key: string): boolean {
  if (hasPhrase(FIRST_NAMES, key)) return true;
  const head = GIVEN_HEADS.find((start) => key.startsWith(start) && key.length > start.length + 2);
  if (head && isGivenName(key.slice(head.length))) return true;
  return GIVEN_TAILS.some(
    (end) => key.length > end.length + 2 && key.endsWith(end) && hasPhrase(FIRST_NAMES, key.slice(0, -end.length)),
  );
}

/** Whether a name or what announces one can begin with a word; most words are ruled out here at once. */
export const mayBeginName = askedOnce(
  (key) =>
    [HONORIFICS, FIRST_NAMES, FOREIGN_SURNAMES].some((book) => book.nodes.has(key)) ||
    [FOREIGN_FIRST, HOLY, KEPT_TITLES].some((words) => words.has(key)) ||
    givenName(key) ||
    SURNAME_KEYS.has(key) ||
    tellingSurname(key),
);

/** Whether the head of a role, organisation or group can begin with a word. */
export const mayBeginHead = askedOnce((key) =>
  [ROLE_HEADS, PLURAL_HEADS, ORGANISATION_HEADS, ORGANISATION_NAMES].some((book) => book.nodes.has(key)),
);

/** Where a listed surname that starts at `at` ends (it can have several words); -1 without one. */
export function listedSurname(tokens: readonly Token[], at: number, limit: number): number {
  return longestPhrase(SURNAMES, tokens, at, limit)?.to ?? -1;
}

/** Whether a word is a surname that is frequent abroad, and no everyday word. */
export const foreignFamily = askedOnce(
  (key) => key.length > 2 && FOREIGN_FAMILIES.has(key) && !STOP.has(key) && !COMMON.has(key) && !AMBIGUOUS.has(key),
);

/** Whether a word is listed as a surname by itself. */
export function listedSurnameKey(key: string): boolean {
  return SURNAME_KEYS.has(key);
}

/** Whether a word ends as surnames do (زاده، پور، نژاد …). */
export function surnameEnding(key: string): boolean {
  return (
    !/[شروب]وند$/.test(key) &&
    !STOP.has(key) &&
    ENDINGS.some((ending) => key.length > ending.length + 2 && key.endsWith(ending))
  );
}

/** Whether a word is a surname and hardly anything else, so that it names somebody wherever it stands. */
export function tellingSurname(key: string): boolean {
  return telling(wordOf(key));
}

const telling = askedOnce(
  (key) =>
    !STOP.has(key) &&
    !COMMON.has(key) &&
    !AMBIGUOUS.has(key) &&
    ((/(?:زاده|پور|نژاد|پناه|نسب)$/.test(key) && surnameEnding(key)) ||
      (/.{3}یان$/.test(key) && SURNAME_KEYS.has(key))),
);

/** Whether a word is a surname by its form and no adjective of another word: listed, in ی, and without it no everyday word. */
export function nisbaSurname(key: string): boolean {
  const stem = key.slice(0, -1);
  const adjective = COMMON.has(key) || COMMON.has(stem) || STOP.has(stem) || SINGLE_ROLES.has(stem);
  return nisba(key) && SURNAME_KEYS.has(key) && !adjective && !STOP.has(key);
}

/** Whether a word is such an ending by itself, split off by a space (عباس زاده). */
export function bareEnding(key: string): boolean {
  return ENDING_KEYS.has(key);
}

/** Adjectives of origin and surnames alike end in ی. */
export function nisba(key: string): boolean {
  return key.length >= 4 && key.endsWith('ی');
}
