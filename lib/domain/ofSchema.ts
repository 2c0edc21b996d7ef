import { z } from 'zod';
import { sourceSlug, speakerId, topicSlug } from './filterSchema';
import { AND, QUERY, type Of, type OfOne } from './of';

/** More conditions in one number than any screen shows. */
const MOST_PARTS = 4;
/** Longer than any key that the text pipeline makes; queries are as long as the filter's words. */
const key = z
  .string()
  .regex(/^[^~]+$/)
  .max(400);
const query = z.string().min(1).max(200);

function one(value: string): OfOne | null {
  if (speakerId.safeParse(value).success) return { kind: 'speaker', id: value };
  const colon = value.indexOf(':');
  const [kind, id] = [value.slice(0, colon), value.slice(colon + 1)];
  if (kind === 'topic' && topicSlug.safeParse(id).success) return { kind, id };
  if (kind === 'source' && sourceSlug.safeParse(id).success) return { kind, id };
  if (kind === 'reprints' && z.guid().safeParse(id).success) return { kind, id };
  if ((kind === 'phrase' || kind === 'cue') && key.safeParse(id).success) return { kind, id };
  if (kind === 'q' && query.safeParse(id).success) return { kind: 'query', id };
  return null;
}

/** The parts of a value; a query may hold any character and is therefore the last part. */
function parts(value: string): string[] {
  if (value.startsWith(QUERY)) return [value];
  const at = value.indexOf(AND + QUERY);
  return at < 0 ? value.split(AND) : [...value.slice(0, at).split(AND), value.slice(at + AND.length)];
}

/**
 * The URL form of an `Of`: a speaker's id as it is, `topic:slug`, `source:slug`, `reprints:` with a story's id,
 * `phrase:key`, `cue:key`, `q:` with a query; several joined by `~`, the query last.
 */
export const ofSchema = z.string().transform((value, context): Of => {
  const found = parts(value).map(one);
  const good = found.flatMap((each) => each ?? []);
  const [first] = good;
  if (first && good.length === found.length && good.length <= MOST_PARTS) {
    return good.length === 1 ? first : { kind: 'both', parts: good };
  }
  context.addIssue({
    code: 'custom',
    message: 'of must be a speaker id, topic:, source:, reprints:, phrase:, cue: or q: with its value, joined by ~',
  });
  return z.NEVER;
});
