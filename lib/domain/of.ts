import { z } from 'zod';
import { sourceSlug, speakerId, topicSlug } from './filter';

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

const AND = '~';
const QUERY = 'q:';
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
