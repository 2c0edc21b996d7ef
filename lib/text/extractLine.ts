import { z } from 'zod';
import { annotate } from './annotate';
import { cleanAtDoor } from './01-normalise';

const storySchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  body: z.string(),
});

/**
 * One story as a line of JSON (`id`, `body`, `title` when known) as one line of annotations: `id, agency, via, people, statements,
 * topics, phrases`; offsets are string indices into `body`. A judgement that only leads up to its speaker's next statement is left out.
 * A line that cannot be read gives `{"id": …, "error": …}`, with the id where it can be told, else null.
 */
export function extractLine(line: string): string {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(line);
    id = z.object({ id: z.unknown() }).safeParse(value).data?.id ?? null;
    const story = storySchema.parse(value);
    const found = annotate({ title: cleanAtDoor(story.title ?? ''), body: cleanAtDoor(story.body) });
    return JSON.stringify({
      id: story.id,
      agency: found.agency,
      via: found.via,
      people: found.people,
      statements: found.statements.filter((statement) => !statement.leadIn),
      topics: found.topics.map((topic) => topic.slug),
      phrases: found.phrases,
    });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof z.ZodError ? z.prettifyError(error) : String(error) });
  }
}
