import type { Range } from '@/lib/domain/range';
import { fold } from '../01-normalise';
import { phraseKey } from '../02-segment/phrases';
import { openKey } from '../03-people/words';
import { LEXICON } from '../lexicon/generated';

const CALENDAR = new Set(
  (
    'شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند ' +
    'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد دویست سیصد هزار'
  )
    .split(' ')
    .map(fold),
);
const PLACES = new Set([...LEXICON['words/geography'], ...LEXICON.provinces].map(phraseKey));
/** Forms of verbs that no list holds. */
const VERB = /^ن?می|(?:ند|یم|ید|ست|شد|رد|ود|هد)$/u;

/** A number, day or name of a text, or several in a row, and where it stands: string indices into the text's letters. */
export interface Fact extends Range {
  readonly value: string;
}

function isFact(word: string): boolean {
  if (/\p{N}/u.test(word) || CALENDAR.has(word) || PLACES.has(word)) return true;
  return word.length > 2 && !VERB.test(word) && openKey(word);
}

/** The facts of a text in their order: what a rewritten sentence keeps and another event has not. */
export function factsOf(words: readonly string[]): Fact[] {
  const found: Fact[] = [];
  let at = 0;
  for (const word of words) {
    const last = found.at(-1);
    const end = at + word.length;
    if (isFact(word)) {
      if (last?.end === at) found[found.length - 1] = { value: last.value + word, start: last.start, end };
      else found.push({ value: word, start: at, end });
    }
    at = end;
  }
  return found;
}

const isDigit = (text: string, at: number): boolean => /\p{N}/u.test(text.charAt(at));

/** Whether letters hold a fact; a number is not in a longer number. */
function holdsFact(letters: string, { value }: Fact): boolean {
  for (let at = letters.indexOf(value); at >= 0; at = letters.indexOf(value, at + 1)) {
    const end = at + value.length;
    const cut = (isDigit(value, 0) && isDigit(letters, at - 1)) || (isDigit(letters, end) && isDigit(letters, end - 1));
    if (!cut) return true;
  }
  return false;
}

/** Whether two words are one with a letter left out, doubled or exchanged; never true of numbers, where a digit is all. */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 1 || /\p{N}/u.test(a + b)) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  return start + end >= long.length - 1;
}

/** The facts that are not in the other text, slips of the pen aside. */
export function missingFacts(
  facts: readonly Fact[],
  other: { readonly letters: string; readonly facts: readonly Fact[] },
): Fact[] {
  return facts.filter(
    (fact) => !holdsFact(other.letters, fact) && !other.facts.some(({ value }) => isSlip(value, fact.value)),
  );
}
