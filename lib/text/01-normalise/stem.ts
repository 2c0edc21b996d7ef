import { NO_PLURALS, UNSTEMMED } from './unstemmed';

/** What an ending that is split off leaves of itself; the others (تر، ترین، گی) make another word and stay. */
const LEFT_OF_ENDING: ReadonlyMap<string, string> = new Map([
  ...'ها های هایی هایم هایت هایش هایمان هایتان هایشان ی ای ام ات اش ایم اید اند یم ید ند یی مان تان شان ست است اس'
    .split(' ')
    .map((ending) => [ending, ''] as const),
  ['ترها', 'تر'],
  ['ترهای', 'تر'],
]);

const PLURAL = /^(.+?ها)(?:ی|یی|یم|یت|یش|یمان|یتان|یشان)?$/u;
const AFTER_ALEF = /^.{2,}ای$/u;
/** Nouns in «و», whose ezafe is «ی»; other words in «وی» are mostly adjectives and names (معنوی، موسوی). */
const WITH_VAV = new Set(
  (
    'نیرو خودرو سخنگو گفتگو گفتوگو دانشجو هنرجو جستجو بازو تابلو بانو ابرو الگو دارو زانو گلو جلو ترازو اردو مترو رادیو ' +
    'استودیو ویدیو پیشرو لیمو کندو اهو جادو تکاپو روبرو روبهرو سناریو عضو خوشرو پیادهرو پارو جارو عمو پتو'
  ).split(' '),
);
const SHORTEST_JOINED = 3;
const SHORTEST_SPLIT = 2;

/** A stem from the letters alone, where nothing in the spelling tells the ending from the word. */
function joinedStem(word: string): string {
  if (UNSTEMMED.has(word)) return word;
  const plural = PLURAL.exec(word)?.[1];
  if (plural !== undefined) {
    if (NO_PLURALS.has(plural)) return word === `${plural}ی` ? plural : word;
    const noun = plural.slice(0, -2);
    return noun.length >= SHORTEST_JOINED ? noun : word;
  }
  const noun = word.slice(0, -1);
  if (noun.length < SHORTEST_JOINED) return word;
  return AFTER_ALEF.test(word) || (word.endsWith('وی') && WITH_VAV.has(noun)) ? noun : word;
}

/**
 * The word that a word of `wordTokens` is an inflected form of, itself where it is none: plurals in «ها» with whatever
 * hangs on them, possessives, copulas and the indefinite «ی» where a ZWNJ splits them off (`base`), and the «ی» of ezafe
 * after «ا» and «و».
 *
 * The endings are those of Lazard, A Grammar of Contemporary Persian (1992), §§ 51–62 and 92, as Taghva, Beckley and Sadeh
 * list them for a stemmer (ITCC 2005); of theirs, what the letters alone cannot tell from the end of a word stays: «ان» (زمان),
 * «ات» (حیات), «م ت ش» and «مان تان شان» without a ZWNJ (سازمان, ورزش), «ی» (رضایی), and the degrees «تر ترین» (دفتر), which
 * make another word. Names must not be given to it: nothing in طاها tells that it is one.
 */
export function stem(word: string, base: string | null = null): string {
  if (UNSTEMMED.has(word)) return word;
  if (base === null) return joinedStem(word);
  const left = LEFT_OF_ENDING.get(word.slice(base.length));
  if (left === undefined || base.length < SHORTEST_SPLIT || NO_PLURALS.has(word)) return word;
  return left === '' ? joinedStem(base) : base + left;
}
