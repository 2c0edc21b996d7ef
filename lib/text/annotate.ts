import type {
  Annotations,
  PersonAnnotation,
  PersonMention,
  StatementAnnotation,
  StoryText,
} from '@/lib/domain/annotations';
import { readDateline } from './02-segment/dateline';
import { findFurniture } from './02-segment/furniture';
import { readStory, type Reading } from './02-segment/reading';
import { findPeople, mentionOf, surfacesOf, type People } from './03-people/people';
import { findStatements } from './04-statements/statements';
import { findTopics } from './05-topics/topics';
import { findPhrases } from './06-phrases/keyPhrases';

/** Changes whenever the pipeline finds something else in the same story; stories of an older version are read again. */
export const PIPELINE_VERSION = 3;

/**
 * Everything found in a story, by stages in their order; pure, deterministic and linear in its length. Every offset is a
 * string index into `body` as given. Takes any string.
 */
export function annotate({ title, body }: StoryText): Annotations {
  const furniture = findFurniture(title, body);
  const head = readDateline(body, furniture);
  const reading = readStory(body, furniture);
  const people = findPeople(reading, head.dateline);
  const { statements, roles } = findStatements(reading, people, head);
  return {
    version: PIPELINE_VERSION,
    agency: head.agency,
    via: head.via,
    furniture,
    sentences: reading.sentences,
    people: annotatePeople(reading, people, roles, statements),
    statements,
    topics: findTopics(title, body, furniture),
    phrases: findPhrases(title, reading, people, head.dateline),
  };
}

function annotatePeople(
  reading: Reading, people: People, roles: readonly (string | null)[], statements: readonly StatementAnnotation[],
): PersonAnnotation[] {
  const mentions: PersonMention[][] = people.people.map(() => []);
  for (const place of people.places) mentions[place.person]?.push(mentionOf(reading, place));
  const byName = new Map(people.people.map((person, i) => [person.name, i]));
  for (const { speakerType, speaker, speakerRange, reference, rule } of statements) {
    if (speakerType !== 'person' || !speakerRange || (reference !== 'role' && reference !== 'pronoun')) continue;
    const own = mentions[byName.get(speaker) ?? -1];
    if (!own || own.at(-1)?.start === speakerRange.start) continue;
    const surface = reading.body.slice(speakerRange.start, speakerRange.end);
    own.push({ ...speakerRange, surface, reference, rule });
  }
  return people.people.map(({ name }, i) => {
    const own = (mentions[i] ?? []).sort((a, b) => a.start - b.start);
    return { name, role: roles[i] ?? null, surfaces: surfacesOf(own), mentions: own };
  });
} // prettier-ignore
