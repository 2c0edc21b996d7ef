import { z } from 'zod';
import { CALENDARS, INTERVALS, UNITS } from './filterChoices';
import { TOPIC_SLUGS } from './topics';

// Apart from filter.ts, so that what browsers load first does without zod.

/** An ISO calendar day `YYYY-MM-DD` (Gregorian), a day by the Asia/Tehran rules. */
const isoDay = z.iso.date();

/** Stable ids: `p-` person, `o-` organisation, `r-` role that speaks; 16 hexadecimal digits of a hash of the key. */
export const personId = z.string().regex(/^p-[0-9a-f]{16}$/);
export const speakerId = z.string().regex(/^[por]-[0-9a-f]{16}$/);
export const topicSlug = z.enum(TOPIC_SLUGS);
export const sourceSlug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);

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
