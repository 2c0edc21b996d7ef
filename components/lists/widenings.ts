import type { Filter } from '@/lib/domain/filter';

const FIELDS = ['speaker', 'person', 'topic', 'source'] as const;

/** A filter without one of its fields, which would let more through. */
export interface Widening {
  readonly field: (typeof FIELDS)[number] | 'q' | 'once';
  /** What the field held. */
  readonly values: readonly string[];
  readonly filter: Filter;
}

/** One wider filter for each field that is set; the period aside, which is always set. */
export function widenings(filter: Filter): Widening[] {
  const lists = FIELDS.filter((field) => filter[field].length > 0).map((field): Widening => ({
    field,
    values: filter[field],
    filter: { ...filter, [field]: [] },
  }));
  return [
    ...lists,
    ...(filter.q === '' ? [] : [{ field: 'q' as const, values: [filter.q], filter: { ...filter, q: '' } }]),
    ...(filter.once ? [{ field: 'once' as const, values: [], filter: { ...filter, once: false, since: null } }] : []),
  ];
}
