import type { Annotations, StatementAnnotation, StoryText } from '@/lib/domain/annotations';
import { identifies } from '@/lib/text/03-people/identifies';
import { annotate } from '@/lib/text/annotate';

/**
 * What the ledger keeps of a story's annotations. A bare surname without a full name in its story makes no person: the
 * line of «نجفی» over a year would be the line of many. What such a speaker said stays, with the words that name him.
 */
export function annotateForLedger(story: StoryText): Annotations {
  const annotations = annotate(story);
  const known = new Set(annotations.people.filter(({ name }) => identifies(name)).map(({ name }) => name));
  const unnamed = (statement: StatementAnnotation): StatementAnnotation =>
    statement.speakerType === 'person' && !known.has(statement.speaker)
      ? { ...statement, speakerType: 'unnamed' }
      : statement;
  return {
    ...annotations,
    people: annotations.people.filter(({ name }) => known.has(name)),
    statements: annotations.statements.map(unnamed),
  };
}
