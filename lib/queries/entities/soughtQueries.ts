import type { Filter } from '@/lib/domain/filter';
import { ofParts, type Of } from '@/lib/domain/of';
import { parseQuery } from '@/lib/domain/query/parseQuery';
import { wantedLeaves, type QueryLeaf } from '@/lib/domain/query/tree';

/**
 * The queries whose matches a list shows: those of the number that was clicked; the filter's where the number is of no
 * subject of its own.
 */
export function soughtQueries({ q }: Pick<Filter, 'q'>, of: Of | null): readonly string[] {
  const own = ofParts(of).filter(({ kind }) => kind !== 'source' && kind !== 'reprints');
  if (own.length === 0) return q === '' ? [] : [q];
  return own.flatMap(({ kind, id }) => (kind === 'query' ? [id] : []));
}

/**
 * The queries whose matches a row shows that is a unit by itself, such as a statement: that of the number and the filter's,
 * since it holds the words of both.
 */
export function unitQueries({ q }: Pick<Filter, 'q'>, of: Of | null): readonly string[] {
  return [q, ...ofParts(of).flatMap(({ kind, id }) => (kind === 'query' ? [id] : []))].filter((query) => query !== '');
}

/** The parts of queries that a match has to have; none of a query that cannot be read. */
export function soughtLeaves(queries: readonly string[]): readonly QueryLeaf[] {
  return queries.flatMap((text) => {
    const query = parseQuery(text);
    return 'problem' in query ? [] : wantedLeaves(query);
  });
}
