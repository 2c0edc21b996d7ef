import type { Filter } from './filter';

/** The search params that make a filter; all others belong to one screen. */
export const FILTER_KEYS: readonly string[] = Object.keys({
  ...{ from: 0, to: 0, speaker: 0, person: 0, topic: 0, source: 0, q: 0 },
  ...{ interval: 0, calendar: 0, unit: 0, once: 0, since: 0 },
} satisfies Record<keyof Filter, 0>);

const LISTS = ['speaker', 'person', 'topic', 'source'] as const;

/**
 * A filter as search params, in a fixed order so that the same view has one address; empty fields are left out.
 * Lists repeat their key. The inverse, with defaults, is `parseFilter` in lib/queries/filter.
 */
export function filterParams(filter: Filter): URLSearchParams {
  const params = new URLSearchParams({ from: filter.from, to: filter.to });
  for (const key of LISTS) for (const value of filter[key]) params.append(key, value);
  if (filter.q) params.set('q', filter.q);
  params.set('interval', filter.interval);
  params.set('calendar', filter.calendar);
  params.set('unit', filter.unit);
  if (filter.once) params.set('once', '1');
  if (filter.once && filter.since !== null) params.set('since', filter.since);
  return params;
}

/** Params of a screen beside the filter, such as `of` or `page`; a list repeats its key. */
export type MoreParams = Readonly<Record<string, string | readonly string[]>>;

/** The address of a screen under a filter, with further params. */
export function filterHref(path: string, filter: Filter, more: MoreParams = {}): string {
  return addressOf(path, filter, more);
}

/** The same of what may stand under no filter: null. */
export function addressOf(path: string, filter: Filter | null, more: MoreParams): string {
  const params = filter ? filterParams(filter) : new URLSearchParams();
  for (const [key, value] of Object.entries(more)) {
    params.delete(key);
    for (const each of [value].flat()) params.append(key, each);
  }
  return `${path}?${params.toString()}`;
}
