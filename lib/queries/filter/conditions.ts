import { and, sql, type Sql } from '@/lib/db/sql';
import { everyCopy, type Filter } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';
import { isPerson } from '@/lib/domain/isPerson';
import { ofParts, type Of, type OfOne } from '@/lib/domain/of';
import { matches } from './query/matches';
import { named, oneOf, speaks, storyIsAbout, storyOf, within } from './storyConditions';

export { storyOf, UNIT_TABLE, within } from './storyConditions';

/** The later stories of the group of a story. */
function isReprintOf(unit: Unit, id: string): Sql {
  return sql`EXISTS (SELECT 1 FROM reprint_groups f JOIN reprint_groups c ON c.group_id = f.group_id
      AND (c.published_at, c.article_id) > (f.published_at, f.article_id)
    WHERE f.article_id = ${id}::uuid AND c.article_id = ${storyOf(unit)})`;
}

/**
 * Whether no earlier story with the same text is admitted by the filter as well; the inner `u` is that story. The stories
 * that follow such a one are found apart from the unit, so that PostgreSQL looks for them once and not for each unit.
 */
function isFirstOfText(filter: Filter, unit: Unit): Sql {
  const rest = everyCopy(filter);
  return sql`NOT EXISTS (SELECT 1 FROM (
      SELECT own.article_id AS id FROM reprint_groups own
      JOIN reprint_groups c ON c.group_id = own.group_id
        AND (c.published_at, c.article_id) < (own.published_at, own.article_id)
      JOIN articles u ON u.id = c.article_id
      WHERE ${unitConditions(rest, 'stories', null)}
    ) later WHERE later.id = ${storyOf(unit)})`;
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
      return matches(filter, unit, id);
    case 'speaker':
      return isPerson(id) && unit !== 'statements'
        ? named(filter, unit, oneOf([id]))
        : speaks(filter, unit, oneOf([id]));
  }
}

/** Which rows of {@link UNIT_TABLE} a filter, and `of` beside it, count: the meaning of every number (see README.md). */
export function unitConditions(filter: Filter, unit: Unit, of: Of | null): Sql {
  const conditions = [within(filter, sql`u.day`)];
  if (unit === 'mentions') conditions.push(sql`u.counted`);
  if (filter.source.length) conditions.push(sql`u.source_id = ANY(${filter.source})`);
  if (filter.person.length) conditions.push(named(filter, unit, oneOf(filter.person)));
  if (filter.speaker.length) conditions.push(speaks(filter, unit, oneOf(filter.speaker)));
  if (filter.topic.length) conditions.push(storyIsAbout(filter, unit, filter.topic));
  if (filter.q) conditions.push(matches(filter, unit, filter.q));
  for (const part of ofParts(of)) conditions.push(ofCondition(filter, unit, part));
  if (filter.once) conditions.push(isFirstOfText(filter, unit));
  return and(conditions);
}
