import { z } from 'zod';
import { sourceSlug, speakerId, topicSlug } from './filter';

/**
 * Whose count a number is, joined to the filter by AND: what a chart's line or a ranked row stands for. A person counts
 * where named (stories, mentions) or speaking (statements); an organisation or role where it speaks; the reprints of a
 * story are the later stories with its text.
 */
export type Of =
  | { readonly kind: 'speaker'; readonly id: string }
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'reprints'; readonly id: string };

/** The URL form of an `Of`: a speaker's id as it is, `topic:slug`, `source:slug`, `reprints:` with a story's id. */
export const ofSchema = z.string().transform((value, context): Of => {
  if (speakerId.safeParse(value).success) return { kind: 'speaker', id: value };
  const [kind, id = ''] = value.split(':', 2);
  if (kind === 'topic' && topicSlug.safeParse(id).success) return { kind, id };
  if (kind === 'source' && sourceSlug.safeParse(id).success) return { kind, id };
  if (kind === 'reprints' && z.guid().safeParse(id).success) return { kind, id };
  context.addIssue({ code: 'custom', message: 'of must be a speaker id, topic:slug, source:slug or reprints:story' });
  return z.NEVER;
});

/** The inverse of {@link ofSchema}. */
export function ofParam(of: Of): string {
  return of.kind === 'speaker' ? of.id : `${of.kind}:${of.id}`;
}
