import { z } from 'zod';

/** The fields of a filter that are chosen from a list. */
export const CHOICE_FIELDS = ['speaker', 'person', 'topic', 'source'] as const;
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

/** What /api/suggest is asked, beside the filter itself: a field and a part of a name. */
export const suggestQuery = z.object({ field: z.enum(CHOICE_FIELDS), text: z.string().max(100).default('') });

/** What /api/suggest answers. */
export const suggestAnswer = z.object({
  choices: z.array(z.object({ value: z.string(), label: z.string(), hint: z.string().nullable(), count: z.number() })),
});
export type SuggestAnswer = z.infer<typeof suggestAnswer>;
