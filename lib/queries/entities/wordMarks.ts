import type { Range } from '@/lib/domain/range';
import { searchTerms } from '@/lib/text/01-normalise';

const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;

/**
 * Where a sentence of a body holds words of a query (as `queryTerms` gives them), in the spellings that search takes for
 * the same. Words that search joins over a space (می شود) are tried in pairs.
 */
export function wordMarks(body: string, sentences: readonly Range[], terms: readonly string[]): Range[] {
  const wanted = new Set(terms);
  const holds = (text: string) =>
    searchTerms(text)
      .split(' ')
      .some((term) => wanted.has(term));
  return sentences.flatMap(({ start, end }) => {
    const words = [...body.slice(start, end).matchAll(WORD)].map(({ index, 0: text }) => ({
      start: start + index,
      end: start + index + text.length,
    }));
    return words.flatMap((word, i) => {
      const next = words[i + 1];
      if (holds(body.slice(word.start, word.end))) return [word];
      const pair = next && { start: word.start, end: next.end };
      return pair && !holds(body.slice(next.start, next.end)) && holds(body.slice(pair.start, pair.end)) ? [pair] : [];
    });
  });
}
