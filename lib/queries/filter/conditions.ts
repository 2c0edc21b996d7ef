import { and, sql, type Sql } from '@/lib/db/sql';
import { everyCopy, type Filter, type Unit } from '@/lib/domain/filter';
import { ofParts, type Of, type OfOne } from '@/lib/domain/of';
import { wordQuery } from './wordQuery';

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
function within({ from, to }: Pick<Filter, 'from' | 'to'>, day: Sql): Sql {
  return sql`${day} BETWEEN ${from}::date AND ${to}::date`;
}

// Each condition repeats the period on the table that it asks, so that an index on (id, day) can answer it.

function storyNames(filter: Filter, unit: Unit, people: readonly string[]): Sql {
  return sql`EXISTS (SELECT 1 FROM mentions x WHERE x.article_id = ${storyOf(unit)} AND x.counted
    AND x.person_id = ANY(${people}) AND ${within(filter, sql`x.day`)})`;
}

function storyQuotes(filter: Filter, unit: Unit, speakers: readonly string[]): Sql {
  return sql`EXISTS (SELECT 1 FROM statements x WHERE x.article_id = ${storyOf(unit)}
    AND x.speaker_id = ANY(${speakers}) AND ${within(filter, sql`x.day`)})`;
}

function storyIsAbout(filter: Filter, unit: Unit, topics: readonly string[]): Sql {
  return sql`EXISTS (SELECT 1 FROM article_topics x WHERE x.article_id = ${storyOf(unit)}
    AND x.topic_slug = ANY(${topics}) AND ${within(filter, sql`x.day`)})`;
}

function storyHasWords(filter: Filter, unit: Unit): Sql {
  return sql`EXISTS (SELECT 1 FROM article_search x WHERE x.article_id = ${storyOf(unit)}
    AND x.tsv @@ ${wordQuery(filter.q)} AND ${within(filter, sql`x.day`)})`;
}

function named(filter: Filter, unit: Unit, people: readonly string[]): Sql {
  return unit === 'mentions' ? sql`u.person_id = ANY(${people})` : storyNames(filter, unit, people);
}

function speaks(filter: Filter, unit: Unit, speakers: readonly string[]): Sql {
  return unit === 'statements' ? sql`u.speaker_id = ANY(${speakers})` : storyQuotes(filter, unit, speakers);
}

/** The later stories of the group of a story. */
function isReprintOf(unit: Unit, id: string): Sql {
  return sql`EXISTS (SELECT 1 FROM reprint_groups f JOIN reprint_groups c ON c.group_id = f.group_id
      AND (c.published_at, c.article_id) > (f.published_at, f.article_id)
    WHERE f.article_id = ${id}::uuid AND c.article_id = ${storyOf(unit)})`;
}

/** Whether no earlier story with the same text is admitted by the filter as well; the inner `u` is that story. */
function isFirstOfText(filter: Filter, unit: Unit): Sql {
  const rest = everyCopy(filter);
  return sql`NOT EXISTS (SELECT 1 FROM reprint_groups own, LATERAL (
      SELECT 1 FROM reprint_groups c JOIN articles u ON u.id = c.article_id
      WHERE c.group_id = own.group_id AND (c.published_at, c.article_id) < (own.published_at, own.article_id)
        AND ${unitConditions(rest, 'stories', null)}
    ) earlier WHERE own.article_id = ${storyOf(unit)})`;
}

function storyHasPhrase(filter: Filter, unit: Unit, key: string): Sql {
  return sql`EXISTS (SELECT 1 FROM article_phrases x WHERE x.article_id = ${storyOf(unit)}
    AND x.key = ${key} AND ${within(filter, sql`x.day`)})`;
}

function introducedBy(filter: Filter, unit: Unit, cue: string): Sql {
  if (unit === 'statements') return sql`u.cue_key = ${cue}`;
  return sql`EXISTS (SELECT 1 FROM statements x WHERE x.article_id = ${storyOf(unit)}
    AND x.cue_key = ${cue} AND ${within(filter, sql`x.day`)})`;
}

function hasWords(filter: Filter, unit: Unit, q: string): Sql {
  return unit === 'statements' ? sql`u.tsv @@ ${wordQuery(q)}` : storyHasWords({ ...filter, q }, unit);
}

function ofCondition(filter: Filter, unit: Unit, { kind, id }: OfOne): Sql {
  switch (kind) {
    case 'reprints':
      return isReprintOf(unit, id);
    case 'source':
      return sql`u.source_id = ${id}`;
    case 'topic':
      return storyIsAbout(filter, unit, [id]);
    case 'phrase':
      return storyHasPhrase(filter, unit, id);
    case 'cue':
      return introducedBy(filter, unit, id);
    case 'query':
      return hasWords(filter, unit, id);
    case 'speaker':
      return id.startsWith('p-') && unit !== 'statements' ? named(filter, unit, [id]) : speaks(filter, unit, [id]);
  }
}

/** Which rows of {@link UNIT_TABLE} a filter, and `of` beside it, count: the meaning of every number (see README.md). */
export function unitConditions(filter: Filter, unit: Unit, of: Of | null): Sql {
  const conditions = [within(filter, sql`u.day`)];
  if (unit === 'mentions') conditions.push(sql`u.counted`);
  if (filter.source.length) conditions.push(sql`u.source_id = ANY(${filter.source})`);
  if (filter.person.length) conditions.push(named(filter, unit, filter.person));
  if (filter.speaker.length) conditions.push(speaks(filter, unit, filter.speaker));
  if (filter.topic.length) conditions.push(storyIsAbout(filter, unit, filter.topic));
  if (filter.q) conditions.push(hasWords(filter, unit, filter.q));
  for (const part of ofParts(of)) conditions.push(ofCondition(filter, unit, part));
  if (filter.once) conditions.push(isFirstOfText(filter, unit));
  return and(conditions);
}
