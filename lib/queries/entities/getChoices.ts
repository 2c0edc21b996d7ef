import type { Db } from '@/lib/db/client';
import { nothing, sql, type Sql } from '@/lib/db/sql';
import type { Choice } from '@/lib/domain/choice';
import { everyCopy, type Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { TOPIC_SLUGS } from '@/lib/domain/topics';
import { unitConditions, within } from '../filter/conditions';
import { reader } from '../reader';
import { countRows } from '../trends/countRows';
import { sumsByKey } from '../trends/sumsByKey';
import { choiceParts, matchingPeople, matchingSources, matchingSpeakers } from './choiceMatches';
import { names } from './names';
import { usualRoles } from './usualRoles';

export type ChoiceField = 'speaker' | 'person' | 'topic' | 'source';

const MOST_CHOICES = 20;

/**
 * Rows `(key, day, n)`: the stories in which each speaker speaks. A statement is of the filter when its story is, but where
 * words are asked for: the index on speakers then tells it all.
 */
function storiesBySpeaker(filter: Filter, ids: readonly string[] | null): Sql {
  if (filter.q === '') {
    return sql`SELECT DISTINCT u.speaker_id AS key, u.day, u.article_id, 1 AS n FROM statements u
      WHERE ${unitConditions(filter, 'statements', null)} AND u.speaker_id IS NOT NULL ${ids ? sql`AND u.speaker_id = ANY(${ids})` : nothing}`;
  }
  return sql`SELECT DISTINCT s.speaker_id AS key, u.id, u.day, 1 AS n
    FROM articles u JOIN statements s ON s.article_id = u.id AND s.speaker_id IS NOT NULL AND ${within(filter, sql`s.day`)}
    WHERE ${unitConditions(filter, 'stories', null)} ${ids ? sql`AND s.speaker_id = ANY(${ids})` : nothing}`;
}

const CHOSEN: Readonly<Record<ChoiceField, { readonly key: Sql; readonly from: Sql }>> = {
  source: { key: sql`u.source_id`, from: nothing },
  topic: { key: sql`k.topic_slug`, from: sql`JOIN article_topics k ON k.article_id = u.id AND k.day = u.day` },
  person: { key: sql`k.person_id`, from: sql`JOIN mentions k ON k.article_id = u.id AND k.day = u.day AND k.counted` },
  speaker: { key: sql`k.speaker_id`, from: sql`JOIN statements k ON k.article_id = u.id AND k.day = u.day` },
};

/** Rows `(key, n)`: the texts that each value would leave. Which copy of a text it is that counts depends on the value. */
function textsByChoice(field: ChoiceField, filter: Filter, ids: readonly string[] | null): Sql {
  const { key, from } = CHOSEN[field];
  const rest = everyCopy(filter);
  return sql`SELECT key, 1 AS n FROM (
      SELECT ${key} AS key, coalesce(g.group_id, u.id) AS text, min(u.day) AS day
      FROM articles u ${from} LEFT JOIN reprint_groups g ON g.article_id = u.id
      WHERE ${unitConditions(rest, 'stories', null)} AND ${key} IS NOT NULL ${ids ? sql`AND ${key} = ANY(${ids})` : nothing}
      GROUP BY 1, 2
    ) t WHERE day >= ${filter.from}::date`;
}

function storyRows(field: ChoiceField, filter: Filter, ids: readonly string[] | null): Sql {
  if (filter.once) return textsByChoice(field, filter, ids);
  if (field === 'speaker') return storiesBySpeaker(filter, ids);
  return countRows({ filter, unit: 'stories', of: null, by: field, ids });
}

/** Which values the text leaves; null for all that the period has. */
async function matching(db: Db, field: ChoiceField, text: string): Promise<readonly string[] | null> {
  if (field === 'topic') return TOPIC_SLUGS;
  const parts = choiceParts(text);
  if (parts.length === 0) return null;
  if (field === 'source') return matchingSources(db, text);
  return field === 'person' ? matchingPeople(db, parts) : matchingSpeakers(db, parts);
}

/**
 * Up to 20 values of a filter field whose name matches `text`, most stories first, each with the stories of the filter that
 * it would give; `field`'s own values in the filter do not narrow them. With a text, values without a story of the filter
 * are offered last. Topics are called by their slugs and all 17 are given, whatever the text: only messages know their
 * names.
 */
export async function getChoices(scope: Scope, field: ChoiceField, text: string, filter: Filter): Promise<Choice[]> {
  const db = reader(scope);
  const ids = await matching(db, field, text);
  if (ids?.length === 0) return [];
  const counts = await sumsByKey(db, storyRows(field, { ...filter, [field]: [] }, ids), MOST_CHOICES);
  const others = (ids ?? []).filter((id) => !counts.has(id));
  const shown = [...counts.keys(), ...others].slice(0, MOST_CHOICES);
  const [called, roles] = await Promise.all([names(db, field, shown), usualRoles(db, shown)]);
  return shown.flatMap((value) => {
    const label = called.get(value);
    return label ? [{ value, label, hint: roles.get(value) ?? null, count: counts.get(value) ?? 0 }] : [];
  });
}
