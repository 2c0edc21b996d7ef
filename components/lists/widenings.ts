import type { Filter } from '@/lib/domain/filter';

const FIELDS = ['speaker', 'person', 'topic', 'source'] as const;

/** A filter without one of its fields, which would let more through. */
export interface Widening {
  readonly field: (typeof FIELDS)[number] | 'q';
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
  return filter.q === '' ? lists : [...lists, { field: 'q', values: [filter.q], filter: { ...filter, q: '' } }];
}
