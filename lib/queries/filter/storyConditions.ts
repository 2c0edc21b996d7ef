import { sql, type Sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';

/** The tables whose rows are units, as `u`; a mention is a unit where it is counted. */
export const UNIT_TABLE: Readonly<Record<Unit, Sql>> = {
  stories: sql`articles u`,
  statements: sql`statements u`,
  mentions: sql`mentions u`,
};

/** The story that a unit belongs to. */
export function storyOf(unit: Unit): Sql {
  return unit === 'stories' ? sql`u.id` : sql`u.article_id`;
}

/** A period of Tehran days, over a table known as `alias`. */
export function within({ from, to }: Pick<Filter, 'from' | 'to'>, day: Sql): Sql {
  return sql`${day} BETWEEN ${from}::date AND ${to}::date`;
}

// Each condition repeats the period on the table that it asks, so that an index on (id, day) can answer it.

/** Which ids are meant, of a column. */
export type Among = (id: Sql) => Sql;

/** The ids of a list. */
export const oneOf =
  (ids: readonly string[]): Among =>
  (id) =>
    sql`${id} = ANY(${ids})`;
/** The ids that a query gives. */
export const inside =
  (ids: Sql): Among =>
  (id) =>
    sql`${id} IN (${ids})`;

/** Whether a unit names one of some people: a mention is of them, other units belong to a story that names them. */
export function named(filter: Filter, unit: Unit, people: Among): Sql {
  if (unit === 'mentions') return people(sql`u.person_id`);
  return sql`EXISTS (SELECT 1 FROM mentions x WHERE x.article_id = ${storyOf(unit)} AND x.counted
    AND ${people(sql`x.person_id`)} AND ${within(filter, sql`x.day`)})`;
}

/** Whether a statement is by one of some speakers, another unit of a story that quotes them. */
export function speaks(filter: Filter, unit: Unit, speakers: Among): Sql {
  if (unit === 'statements') return speakers(sql`u.speaker_id`);
  return sql`EXISTS (SELECT 1 FROM statements x WHERE x.article_id = ${storyOf(unit)}
    AND ${speakers(sql`x.speaker_id`)} AND ${within(filter, sql`x.day`)})`;
}

/** Whether the story of a unit has one of some topics. */
export function storyIsAbout(filter: Filter, unit: Unit, topics: readonly string[]): Sql {
  return sql`EXISTS (SELECT 1 FROM article_topics x WHERE x.article_id = ${storyOf(unit)}
    AND x.topic_slug = ANY(${topics}) AND ${within(filter, sql`x.day`)})`;
}
