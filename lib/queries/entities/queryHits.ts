import { overlapsAny, type Range } from '@/lib/domain/range';
import { searchForms, wordTokens, type SearchForm } from '@/lib/text/01-normalise';
import { demandsOf, type Demand, type Slot } from '../filter/query/patterns';
import { soughtLeaves } from './soughtQueries';

/** What queries look for in a text, and how they write it. */
export interface Sought {
  readonly demands: readonly Demand[];
  /** The queries as written, without their signs, a space around each word. */
  readonly written: string;
}

export const NOTHING_SOUGHT: Sought = { demands: [], written: '' };

const SIGNS = /[\s()«»"“”„*:]+/gu;

/** What to look for in the texts that some queries found; fields aside, which are no words of the text. */
export function soughtIn(queries: readonly string[]): Sought {
  const demands = soughtLeaves(queries).flatMap((leaf) => (leaf.kind === 'field' ? [] : demandsOf(leaf)));
  return { demands, written: ` ${queries.join(' ').replace(SIGNS, ' ')} ` };
}

function fits({ lexemes, prefix }: Slot, { lexeme }: SearchForm): boolean {
  return lexemes.some((wanted) => (prefix ? lexeme.startsWith(wanted) : lexeme === wanted));
}

/** The words that a row of slots takes from `at` on: the index behind the last, or null. */
function endOf(row: readonly Slot[], at: number, formsAt: ReadonlyMap<number, readonly SearchForm[]>): number | null {
  let end = at;
  for (const slot of row) {
    const form = formsAt.get(end)?.find((each) => fits(slot, each));
    if (!form) return null;
    end += form.span;
  }
  return end > at ? end : null;
}

/**
 * Where a text holds what is sought, by the same forms that the search vectors are made of: ranges of the text, in the
 * order of its words, perhaps overlapping. `names` are the ranges of names in it, in order and apart.
 */
export function queryHits(text: string, names: readonly Range[], { demands }: Sought): Range[] {
  if (demands.length === 0) return [];
  const tokens = wordTokens(text);
  const isName = (at: number) => {
    const token = tokens[at];
    return token !== undefined && overlapsAny(names, token);
  };
  const formsAt = new Map<number, SearchForm[]>();
  for (const form of searchForms(tokens, isName)) formsAt.set(form.at, [...(formsAt.get(form.at) ?? []), form]);
  const rows = demands.flat();
  return tokens.flatMap(({ start }, at) =>
    rows.flatMap((row) => {
      const end = tokens[(endOf(row, at, formsAt) ?? 0) - 1]?.end;
      return end === undefined ? [] : [{ start, end }];
    }),
  );
}

/** How many forms a row tells; more would hide the row. */
export const MOST_VARIANTS = 4;

/** The forms of a text's hits that the queries do not write so, each once, in the order of the text. */
export function variantsOf(text: string, hits: readonly Range[], { written }: Sought): string[] {
  const forms = hits.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim());
  return [...new Set(forms)].filter((form) => !written.includes(` ${form} `)).slice(0, MOST_VARIANTS);
}
