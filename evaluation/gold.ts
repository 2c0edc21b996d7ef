import { z } from 'zod';
import { REFERENCES, SPEAKER_TYPES, STATEMENT_KINDS } from '@/lib/domain/annotations';
import { TOPIC_SLUGS } from '@/lib/domain/topics';

const span = { start: z.int().min(0), end: z.int().min(0) };

const statement = z.looseObject({
  ...span,
  speaker: z.string(),
  speakerType: z.enum(SPEAKER_TYPES),
  reference: z.enum(REFERENCES),
  cue: z.string(),
  kind: z.enum(STATEMENT_KINDS),
  text: z.string().optional(),
});

const annotation = {
  agency: z.string().nullable(),
  via: z.string().nullable(),
  people: z.array(z.looseObject({ name: z.string(), role: z.string().nullish() })),
  statements: z.array(statement),
  topics: z.array(z.enum(TOPIC_SLUGS)),
  /** Key phrases in any spelling; in the gold those that must be among the found. */
  phrases: z.array(z.string()).optional(),
  furniture: z.array(z.object(span)).optional(),
};

/** A story with its right annotations; offsets are string indices into `body`, end exclusive. */
export const goldStory = z.looseObject({
  id: z.string(),
  title: z.string().default(''),
  body: z.string(),
  ...annotation,
  /** What must be no key phrase. */
  notPhrases: z.array(z.string()).optional(),
});
export type GoldStory = z.infer<typeof goldStory>;
export type GoldStatement = z.infer<typeof statement>;

/** What a pipeline found in a story, in the same form. */
export const foundStory = z.looseObject({ id: z.string(), ...annotation });
export type FoundStory = z.infer<typeof foundStory>;

/** Reads JSON Lines of gold stories. Throws with the line's number and what is wrong in it. */
export function readGold(text: string, name: string): GoldStory[] {
  return readLines(text, name, goldStory);
}

/** Reads JSON Lines in the form of a schema. Throws with the line's number and what is wrong in it. */
export function readLines<Item>(text: string, name: string, schema: z.ZodType<Item>): Item[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${name}:${index + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Error(`${where}: not JSON`);
    }
    const story = schema.safeParse(value);
    if (!story.success) throw new Error(`${where}: ${z.prettifyError(story.error)}`);
    return [story.data];
  });
}
