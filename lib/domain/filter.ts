import type { Filter } from './filterSchema';

export type { Filter };

/** A period of Tehran days, ISO, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The filter of a part of its period, such as a point of a chart. With `once` a text that the whole counts in an earlier
 * part is not counted again in this one, so that the parts add up to the whole.
 */
export function partOf(filter: Filter, { from, to }: Days): Filter {
  return { ...filter, from, to, since: filter.once ? (filter.since ?? filter.from) : null };
}

/** The filter over another period, which is a whole of its own. */
export function over(filter: Filter, { from, to }: Days): Filter {
  return { ...filter, from, to, since: null };
}

/** What a filter holds that narrows nothing. */
export const NO_CONDITION = { speaker: [], person: [], topic: [], source: [], q: '', once: false, since: null };

/** The filter that admits everything of a period: stories by day, every copy counted. */
export function unfiltered({ from, to }: Days): Filter {
  return { ...NO_CONDITION, from, to, interval: 'day', calendar: 'jalali', unit: 'stories' };
}

/** What a filter with `once` admits of all copies of a text, over the whole that a part belongs to. */
export function everyCopy(filter: Filter): Filter {
  return { ...filter, from: filter.since ?? filter.from, since: null, once: false };
}
