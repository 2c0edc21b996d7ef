import { createInterface } from 'node:readline';
import { z } from 'zod';
import { annotate } from '@/lib/text/annotate';
import { cleanAtDoor } from '@/lib/text/01-normalise';

const storySchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  body: z.string(),
});

/** One line of input as one line of output, `{"id": …, "error": …}` when it cannot be read. */
function extractLine(line: string): string {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(line);
    id = z.object({ id: z.unknown() }).safeParse(value).data?.id ?? null;
    const story = storySchema.parse(value);
    const body = cleanAtDoor(story.body);
    const { agency, via, people, statements, topics } = annotate({ title: cleanAtDoor(story.title ?? ''), body });
    return JSON.stringify({
      id: story.id,
      agency,
      via,
      people,
      statements: statements.filter((statement) => !statement.leadIn),
      topics: topics.map((topic) => topic.slug),
    });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof z.ZodError ? z.prettifyError(error) : String(error) });
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  if (!process.stdout.write(`${extractLine(line)}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}
