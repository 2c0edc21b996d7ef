import { annotate } from '@/lib/text/annotate';
import { foundStory, type FoundStory, type GoldStory } from './gold';

/** What the pipeline finds in gold stories, in the form of the gold; lead-ins, which are not stored, left out. */
export function findAll(stories: readonly GoldStory[]): FoundStory[] {
  return stories.map(({ id, title, body }) => {
    const { agency, via, people, statements, topics, phrases, furniture } = annotate({ title, body });
    return foundStory.parse({
      id,
      agency,
      via,
      people,
      statements: statements.filter(({ leadIn }) => !leadIn),
      topics: topics.map(({ slug }) => slug),
      phrases: phrases.map(({ phrase }) => phrase),
      furniture,
    });
  });
}
