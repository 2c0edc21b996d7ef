import { dropMarks, fold, stem, words, wordTokens } from '@/lib/text/01-normalise';
import type { LuceneWord } from './luceneTokens';

/** Why Rasad reads a word otherwise than Lucene's PersianAnalyzer does, each on purpose. */
export const REASONS = {
  stopWord: 'a stop word of Lucene: a reader who asks for it, or for a phrase with it, means it',
  hamza: 'hamza and its carriers (ئ ؤ ء): مسئول and مسوول are one word to a reader',
  letters: 'letters of neighbouring languages, ligatures and rare diacritics: one form of each, as NFKC has it',
  invisible: 'bidirectional marks and the like: they cannot be seen, so they make no difference',
  softHyphen: 'a soft hyphen or zero-width space, which some papers set for a ZWNJ: it parts a compound as that does',
  mark: 'a mark within a word or number (12.5, a_b, e.g): words are letters and digits, and so are those of a query',
  inflection: 'a ZWNJ before an ending or behind می: می‌شود and میشود are one word, of which Lucene makes two',
  stem: 'an inflected form also has its stem, so that کتاب finds کتاب‌ها; Lucene 8 has no stem',
} as const;
export type Reason = keyof typeof REASONS;

/** Lucene's one form of ی and ک is the Arabic code point: the same letters, not a difference. */
const sameLetters = (token: string) => token.replaceAll('ي', 'ی').replaceAll('ك', 'ک');

type Step = readonly [Reason, (tokens: readonly string[], word: string) => readonly string[]];

const each =
  (change: (token: string) => string) =>
  (tokens: readonly string[]): readonly string[] =>
    tokens.map(change).filter((token) => token !== '');

const HAMZA: ReadonlyMap<string, string> = new Map(
  Object.entries({ ئ: 'ی', ؤ: 'و', ء: '', '\u0654': '', '\u0655': '' }),
);

const ENDINGS: ReadonlySet<string> = new Set(
  (
    'ها های هایی هایم هایت هایش هایمان هایتان هایشان تر ترین تری ترها ترهای ' +
    'ی ای ام ات اش ایم اید اند یم ید ند یی مان تان شان ست است اس گی'
  ).split(' '),
);

/** Endings join the word before them, می and نمی the word behind, where a ZWNJ stood between. */
function inflected(tokens: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    if (last !== undefined && (ENDINGS.has(token) || last === 'می' || last === 'نمی')) out.splice(-1, 1, last + token);
    else out.push(token);
  }
  return out;
}

/** What turns Lucene's tokens into ours, one reason after the other. */
const STEPS: readonly Step[] = [
  ['hamza', each((token) => token.replace(/[ئؤء\u0654\u0655]/gu, (letter) => HAMZA.get(letter) ?? letter))],
  ['invisible', each((token) => token.replace(/[\u061c\u200d-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/gu, ''))],
  ['softHyphen', (tokens) => tokens.flatMap((token) => token.split(/[\u00ad\u200b\ufeff]+/u)).filter(Boolean)],
  ['letters', each((token) => dropMarks(fold(token)))],
  ['mark', (tokens) => tokens.flatMap((token) => token.split(/[^\p{L}\p{N}]+/u)).filter(Boolean)],
  ['inflection', (tokens, word) => (/[\u200b\u200c\u00ac\u00ad\ufeff]/u.test(word) ? inflected(tokens) : tokens)],
]; // prettier-ignore

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((one, i) => one === b[i]);

/**
 * Why our words of a written word differ from Lucene's: no reason where they do not, null where no reason explains it.
 */
export function reasonsFor(word: string, lucene: LuceneWord): readonly Reason[] | null {
  const own = words(word);
  const reasons: Reason[] = lucene.kept.length < lucene.tokens.length ? ['stopWord'] : [];
  if (wordTokens(word).some((token) => stem(token.word, token.base) !== token.word)) reasons.push('stem');
  let tokens: readonly string[] = lucene.tokens.map(sameLetters);
  for (const [reason, step] of STEPS) {
    if (same(tokens, own)) return reasons;
    const next = step(tokens, word);
    if (!same(next, tokens)) reasons.push(reason);
    tokens = next;
  }
  return same(tokens, own) ? reasons : null;
}
