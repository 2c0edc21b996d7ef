/** What a single condition of a count is about. */
export type OfOne =
  /** A person counts where named (stories, mentions) or speaking (statements); an organisation or role where it speaks. */
  | { readonly kind: 'speaker'; readonly id: string }
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string }
  /** The later stories with the text of the story `id`. */
  | { readonly kind: 'reprints'; readonly id: string }
  /** A key phrase, by the key that all its spellings share. */
  | { readonly kind: 'phrase'; readonly id: string }
  /** A reporting verb, by its key: statements that it introduces, stories with such a statement. */
  | { readonly kind: 'cue'; readonly id: string }
  /** A query of the search language, as it was written. */
  | { readonly kind: 'query'; readonly id: string };

/**
 * Whose count a number is, joined to the filter by AND: what a chart's line, a ranked row or a cell of a matrix stands
 * for. `both` asks for all of its parts at once.
 */
export type Of = OfOne | { readonly kind: 'both'; readonly parts: readonly OfOne[] };

export const AND = '~';
export const QUERY = 'q:';

/** The conditions of an `Of`, one or several; none for all that a filter selects. */
export function ofParts(of: Of | null): readonly OfOne[] {
  if (of === null) return [];
  return of.kind === 'both' ? of.parts : [of];
}

/** The inverse of {@link ofSchema}. */
export function ofParam(of: Of): string {
  const isQuery = ({ kind }: OfOne) => kind === 'query';
  const ordered = [...ofParts(of).filter((part) => !isQuery(part)), ...ofParts(of).filter(isQuery)];
  return ordered
    .map(({ kind, id }) => (kind === 'speaker' ? id : kind === 'query' ? `${QUERY}${id}` : `${kind}:${id}`))
    .join(AND);
}

/** Several conditions at once; throws on none. */
export function bothOf(parts: readonly OfOne[]): Of {
  const [first] = parts;
  if (!first) throw new Error('A count is of something, or of all: then its `of` is null.');
  return parts.length === 1 ? first : { kind: 'both', parts };
}
