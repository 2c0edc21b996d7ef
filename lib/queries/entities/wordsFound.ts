import { joinedRanges, overlapsAny, type Range } from '@/lib/domain/range';
import { words, wordTokens } from '@/lib/text/01-normalise';
import { MOST_VARIANTS, queryHits, variantsOf, type Sought } from './queryHits';
import { toRanges } from './ranges';

/** What of a story is searched; `sentences` are start and end in turn. */
interface Searched {
  readonly title: string;
  readonly body: string;
  readonly sentences: readonly number[];
}

/** The words of a title that are words of names in the body. */
function titleNames(title: string, body: string, names: readonly Range[]): Range[] {
  const named = new Set(names.flatMap(({ start, end }) => words(body.slice(start, end))));
  return wordTokens(title).filter(({ word }) => named.has(word));
}

/**
 * Where the title and the sentences of a story hold what queries ask for (ranges of each), and in which other forms.
 * `names` are the ranges of names in its body, in order and apart.
 */
export function wordsFound({ title, body, sentences }: Searched, names: readonly Range[], sought: Sought) {
  if (sought.demands.length === 0) return { inBody: [], variants: [], titleMarks: [] };
  const inTitle = queryHits(title, titleNames(title, body, names), sought);
  const inBody = queryHits(body, names, sought).filter(({ start }) =>
    overlapsAny(toRanges(sentences), { start, end: start + 1 }),
  );
  const variants = [...new Set([...variantsOf(title, inTitle, sought), ...variantsOf(body, inBody, sought)])];
  return { inBody, variants: variants.slice(0, MOST_VARIANTS), titleMarks: joinedRanges(inTitle) };
}
