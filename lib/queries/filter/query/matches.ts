import { sql, type Sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';
import { parseQuery } from '@/lib/domain/query/parseQuery';
import { topicNamed } from '@/lib/domain/query/topicWords';
import type { QueryField } from '@/lib/domain/query/tree';
import { inside, named, speaks, storyIsAbout, storyOf, within } from '../storyConditions';
import { peopleNamed, sourcesNamed, speakersNamed } from './namesLike';
import { queryCondition } from './queryCondition';

/** Whether the text of a unit matches a `tsquery` in PostgreSQL's text form: a statement's own, else its story's. */
function hasText(filter: Filter, unit: Unit, query: string): Sql {
  if (unit === 'statements') return sql`u.tsv @@ ${query}::tsquery`;
  return sql`EXISTS (SELECT 1 FROM article_search x WHERE x.article_id = ${storyOf(unit)}
    AND x.tsv @@ ${query}::tsquery AND ${within(filter, sql`x.day`)})`;
}

function hasField(filter: Filter, unit: Unit, field: QueryField, text: string): Sql {
  switch (field) {
    case 'speaker':
      return speaks(filter, unit, inside(speakersNamed(text)));
    case 'person':
      return named(filter, unit, inside(peopleNamed(text)));
    case 'source':
      return inside(sourcesNamed(text))(sql`u.source_id`);
    case 'topic': {
      const topic = topicNamed(text);
      return topic === null ? sql`false` : storyIsAbout(filter, unit, [topic]);
    }
  }
}

/** What a query of the search language asks of a unit; one that cannot be read matches nothing. */
export function matches(filter: Filter, unit: Unit, q: string): Sql {
  const query = parseQuery(q);
  if ('problem' in query) return sql`false`;
  return queryCondition(query, {
    text: (tsquery) => hasText(filter, unit, tsquery),
    field: (field, text) => hasField(filter, unit, field, text),
  });
}
