import { partOf, type Filter } from '@/lib/domain/filter';
import { ofParts, type Of } from '@/lib/domain/of';
import { parseQuery } from '@/lib/domain/query/parseQuery';
import { allLeaves } from '@/lib/domain/query/tree';
import { addDays } from '@/lib/domain/tehran';

/** The two parts of a filter's period; each is null where it holds no day. */
export interface SplitFilter {
  /** The days before today, which what is stored of today does not change. */
  readonly past: Filter | null;
  readonly rest: Filter | null;
}

/** Whether a query asks for names, of which a story of today can make more known: whatever it finds, it may then find more. */
function asksForNames(q: string): boolean {
  const query = parseQuery(q);
  return !('problem' in query) && allLeaves(query).some((leaf) => leaf.kind === 'field' && leaf.field !== 'topic');
}

/** Whether the facts of a filter's days decide alone what it (and `of`) counts there. */
export function isDecidedByItsDays({ q }: Pick<Filter, 'q'>, of: Of | null): boolean {
  return ![q, ...ofParts(of).flatMap(({ kind, id }) => (kind === 'query' ? [id] : []))].some(asksForNames);
}

/**
 * A filter (and `of`) in two parts that add up to the whole: its days before `today` (ISO Tehran day) and the others. A
 * filter that other days may change has no first part.
 */
export function splitAtToday(filter: Filter, of: Of | null, today: string): SplitFilter {
  if (filter.from >= today || !isDecidedByItsDays(filter, of)) return { past: null, rest: filter };
  if (filter.to < today) return { past: filter, rest: null };
  return {
    past: partOf(filter, { from: filter.from, to: addDays(today, -1) }),
    rest: partOf(filter, { from: today, to: filter.to }),
  };
}
