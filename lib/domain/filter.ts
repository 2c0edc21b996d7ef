import { z } from 'zod';
import { TOPIC_SLUGS } from './topics';

/** An ISO calendar day `YYYY-MM-DD` (Gregorian), a day by the Asia/Tehran rules. */
export const isoDay = z.iso.date();

/** Stable ids: `p-` person, `o-` organisation, `r-` role that speaks; 16 hexadecimal digits of a hash of the key. */
export const personId = z.string().regex(/^p-[0-9a-f]{16}$/);
export const speakerId = z.string().regex(/^[por]-[0-9a-f]{16}$/);
export const topicSlug = z.enum(TOPIC_SLUGS);
export const sourceSlug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);

export const INTERVALS = ['day', 'week', 'month'] as const;
export const CALENDARS = ['jalali', 'gregorian'] as const;
export const UNITS = ['stories', 'statements', 'mentions'] as const;
export type Interval = (typeof INTERVALS)[number];
export type Calendar = (typeof CALENDARS)[number];
export type Unit = (typeof UNITS)[number];

/**
 * What an analyst asked for, the same on every screen. Values within a field are joined by OR, fields by AND.
 * `from` and `to` are inclusive Tehran days.
 */
export const filterSchema = z.object({
  from: isoDay,
  to: isoDay,
  speaker: z.array(speakerId).max(20),
  person: z.array(personId).max(20),
  topic: z.array(topicSlug).max(17),
  source: z.array(sourceSlug).max(50),
  q: z.string().max(200),
  interval: z.enum(INTERVALS),
  calendar: z.enum(CALENDARS),
  unit: z.enum(UNITS),
  /** Count each text once: of a story and its reprints the earliest that the rest of the filter admits. */
  once: z.boolean(),
  /**
   * Only beside `once`: the day from which an earlier copy takes the place of a later one, where `from` is later because
   * this is a part of a longer period, such as a point of a chart. Null for `from` itself.
   */
  since: isoDay.nullable(),
});
export type Filter = z.infer<typeof filterSchema>;

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
