import type { Range } from '@/lib/domain/range';
import { nameAt, type Name } from './datelineName';
import { outletAt } from './datelineOutlets';
import { phraseAt, phrasesByFirstWord, type Token } from './datelineTokens';

const AFTER_LEAD = new Set(['-', '–', '—', ':', '؛', '/', '|', '،']);
const BEFORE_LEAD = new Set(['-', '–', '—', '/', ':', '|']);
const REPORTERS = new Set(['خبرنگار', 'خبرنگاران', 'سرویس', 'گروه']);
const DEEPEST_LEAD = 6;
const LONGEST_MISSPELT = 4;

/** A misspelt outlet at the very beginning: «باشگاه خبر… -», told by its first word and the mark after it. */
function misspelt(tokens: readonly Token[]): Range | null {
  const [first, second] = tokens;
  if (!first || !second || first.text !== 'باشگاه' || !second.text.startsWith('خبر')) return null;
  const stop = tokens.findIndex((token) => AFTER_LEAD.has(token.text));
  const last = tokens[stop - 1];
  return last && stop <= LONGEST_MISSPELT ? { start: first.start, end: last.end } : null;
}

/**
 * The outlet that a story begins with: «خبرگزاری … -», «تهران - … -», «همدان- خبرنگار …:», else null. A name that is an
 * everyday word needs «خبرگزاری» or «خبرنگار» before it.
 */
export function leadOutlet(tokens: readonly Token[]): Range | null {
  for (let index = 0; index <= DEEPEST_LEAD; index++) {
    const first = tokens[index];
    if (!first) break;
    const before = tokens[index - 1];
    const reporter = before !== undefined && REPORTERS.has(before.text);
    const opens = index === 0 || (before !== undefined && BEFORE_LEAD.has(before.text)) || reporter;
    const outlet = opens && !first.mark ? outletAt(tokens, index) : null;
    if (!outlet || (outlet.everyday && !reporter)) continue;
    const last = tokens[index + outlet.size - 1];
    const after = tokens[index + outlet.size]?.text ?? '-';
    if (last && AFTER_LEAD.has(after) && (after !== '،' || !outlet.everyday))
      return { start: first.start, end: last.end };
  }
  return misspelt(tokens);
}

const TALKS = phrasesByFirstWord([
  'گفت و گو',
  'گفت وگو',
  'گفتوگو',
  'گفتگو',
  'گفت و گوی',
  'گفت وگوی',
  'گفتوگوی',
  'گفتگوی',
  'مصاحبه',
]);
const TO_REPORTER = phrasesByFirstWord(['به خبرنگار']);
/** «گفت‌وگوی اختصاصی تلفنی با»: so many words may part the two. */
const BETWEEN = 3;

/** The outlet that an interview was given to: «در گفت‌وگو با خبرنگار …», «به خبرنگار … گفت», else null. */
export function interviewer(tokens: readonly Token[]): Range | null {
  const outletAfter = (index: number): Name | null => {
    const name = nameAt(tokens, index);
    return name?.kind === 'outlet' ? name : null;
  };
  for (let index = 0; index < tokens.length; index++) {
    const told = phraseAt(tokens, index, TO_REPORTER) > 0 ? outletAfter(index + 1) : null;
    if (told) return told;
    const talk = phraseAt(tokens, index, TALKS);
    for (let at = index + talk; talk > 0 && at <= index + talk + BETWEEN; at++) {
      const name = tokens[at]?.text === 'با' ? outletAfter(at + 1) : null;
      if (name) return name;
    }
  }
  return null;
}
