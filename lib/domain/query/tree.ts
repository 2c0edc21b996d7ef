/** What a field of a query narrows: who says a statement, who is named, the outlet, the topic. */
export type QueryField = 'speaker' | 'person' | 'source' | 'topic';

/** Where a part stands in the query: string indices, `end` exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** What a text, a speaker and so on can be asked for at once. */
export type QueryLeaf =
  /** Words beside each other as they were written, white space between them: all must be there, in any inflection. */
  | (Place & { readonly kind: 'words'; readonly text: string })
  /** Words in this order and form, without the quotation marks. */
  | (Place & { readonly kind: 'phrase'; readonly text: string })
  /** A word that begins so; without the star. */
  | (Place & { readonly kind: 'prefix'; readonly text: string })
  | (Place & { readonly kind: 'field'; readonly field: QueryField; readonly text: string });

/** A query as a tree; `and` and `or` have at least two parts. */
export type QueryNode =
  | QueryLeaf
  | (Place & { readonly kind: 'and'; readonly nodes: readonly QueryNode[] })
  | (Place & { readonly kind: 'or'; readonly nodes: readonly QueryNode[] })
  | (Place & { readonly kind: 'not'; readonly node: QueryNode });

/** Why a text is no query; message keys below `query.problems`. */
type ProblemKind =
  | 'empty'
  | 'tooLong'
  | 'tooDeep'
  | 'unclosedQuote'
  | 'strayQuote'
  | 'emptyPhrase'
  | 'unclosedGroup'
  | 'strayGroup'
  | 'emptyGroup'
  | 'operand'
  | 'wildcard'
  | 'shortPrefix'
  | 'fieldValue'
  | 'unknownField'
  | 'unknownTopic';

/** What is wrong with a query, and where: string indices into it, `end` exclusive. */
export interface QueryProblem {
  readonly problem: ProblemKind;
  readonly start: number;
  readonly end: number;
}

/** All leaves of a query, also those that a match must not have. */
export function allLeaves(node: QueryNode): QueryLeaf[] {
  if (node.kind === 'not') return allLeaves(node.node);
  return node.kind === 'and' || node.kind === 'or' ? node.nodes.flatMap(allLeaves) : [node];
}

/** The leaves that a match has to have, not those that it must not have. */
export function wantedLeaves(node: QueryNode): QueryLeaf[] {
  if (node.kind === 'not') return [];
  return node.kind === 'and' || node.kind === 'or' ? node.nodes.flatMap(wantedLeaves) : [node];
}
