import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { rows, sql, unionAll, type Sql } from '@/lib/db/sql';
import { isPerson } from '@/lib/domain/isPerson';
import type { Filter } from '@/lib/domain/filter';
import { ofParts, type Of } from '@/lib/domain/of';
import type { Range } from '@/lib/domain/range';
import { topicNamed } from '@/lib/domain/query/topicWords';
import { peopleNamed, speakersNamed } from '../filter/query/namesLike';
import { toRanges } from './ranges';
import { soughtLeaves, soughtQueries } from './soughtQueries';

/** What a list of stories is evidence of, words aside. */
interface Subjects {
  readonly people: readonly string[];
  readonly speakers: readonly string[];
  readonly topics: readonly string[];
  readonly phrases: readonly string[];
  readonly cues: readonly string[];
}

/** The subjects of the number that was clicked, else those of the filter. An outlet is shown by its stories themselves. */
function subjects({ person, speaker, topic }: Filter, of: Of | null): Subjects {
  const parts = ofParts(of);
  const ids = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [part.id] : []));
  const asked = {
    people: ids('speaker').filter(isPerson),
    speakers: ids('speaker').filter((id) => !isPerson(id)),
    topics: ids('topic'),
    phrases: ids('phrase'),
    cues: ids('cue'),
  };
  const own = Object.values(asked).some((all) => all.length > 0) || ids('query').length > 0;
  return own ? asked : { ...asked, people: person, speakers: speaker, topics: topic };
}

/** The places that the fields of queries ask for. */
function fieldParts(queries: readonly string[], within: Sql): Sql[] {
  return soughtLeaves(queries).flatMap((leaf): Sql[] => {
    if (leaf.kind !== 'field' || leaf.field === 'source') return [];
    if (leaf.field === 'topic') {
      return [
        sql`SELECT article_id, evidence AS ranges FROM article_topics
        WHERE ${within} AND topic_slug = ${topicNamed(leaf.text) ?? ''}`,
      ];
    }
    if (leaf.field === 'person') {
      return [
        sql`SELECT article_id, ARRAY[start_offset, end_offset] AS ranges FROM mentions
        WHERE ${within} AND person_id IN (${peopleNamed(leaf.text)}) AND reference <> 'pronoun'`,
      ];
    }
    return [
      sql`SELECT article_id, ARRAY[start_offset, end_offset] AS ranges FROM statements
      WHERE ${within} AND speaker_id IN (${speakersNamed(leaf.text)})`,
    ];
  });
}

const rangesRow = z.object({ id: z.string(), ranges: z.array(z.number()) });

/** Where each of some stories names, quotes or is about what the filter (and `of`) asks for, by article id; ranges of bodies. */
export async function evidenceRanges(
  db: Tx,
  articleIds: readonly string[],
  filter: Filter,
  of: Of | null,
): Promise<ReadonlyMap<string, readonly Range[]>> {
  const { people, speakers, topics, phrases, cues } = subjects(filter, of);
  const within = sql`article_id = ANY(${articleIds}::uuid[])`;
  const parts = fieldParts(soughtQueries(filter, of), within);
  if (people.length) {
    parts.push(sql`SELECT article_id, ARRAY[start_offset, end_offset] AS ranges FROM mentions
      WHERE ${within} AND person_id = ANY(${people}) AND reference <> 'pronoun'`);
  }
  if (speakers.length) {
    parts.push(sql`SELECT article_id, ARRAY[start_offset, end_offset] AS ranges FROM statements
      WHERE ${within} AND speaker_id = ANY(${speakers})`);
  }
  if (topics.length) {
    parts.push(
      sql`SELECT article_id, evidence AS ranges FROM article_topics WHERE ${within} AND topic_slug = ANY(${topics})`,
    );
  }
  if (phrases.length) {
    parts.push(
      sql`SELECT article_id, evidence AS ranges FROM article_phrases WHERE ${within} AND key = ANY(${phrases})`,
    );
  }
  if (cues.length) {
    parts.push(sql`SELECT article_id, ARRAY[start_offset, end_offset] AS ranges FROM statements
      WHERE ${within} AND cue_key = ANY(${cues})`);
  }
  const found = new Map<string, Range[]>();
  if (parts.length === 0) return found;
  for (const { id, ranges } of await rows(
    db,
    rangesRow,
    sql`SELECT article_id::text AS id, ranges FROM (${unionAll(parts)}) r`,
  )) {
    found.set(id, [...(found.get(id) ?? []), ...toRanges(ranges)]);
  }
  return found;
}
