import { and, nothing, sql, type Sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';
import { ofParts } from '@/lib/domain/of';
import { storyOf, UNIT_TABLE, unitConditions, within } from '../filter/conditions';
import { planTrend, type Grouping, type Plan, type Question } from '../filter/planTrend';

const FACT_KEY: Readonly<Record<Grouping, Sql>> = {
  all: sql`'all'::text`,
  source: sql`u.source_id`,
  person: sql`u.person_id`,
  speaker: sql`u.speaker_id`,
  topic: sql`t.topic_slug`,
};

// Facts have the day of their story. That they lie in the period says so as well, and PostgreSQL, which takes the story and
// its day for independent of each other, expects one row in hundreds where both have to be the same.

/** Stories have no person of their own: one row for each pair of story and person that it names. */
function storiesByPerson({ filter, of, ids }: Question): Sql {
  return sql`SELECT DISTINCT n.person_id AS key, u.id, u.day, 1 AS n
    FROM articles u JOIN mentions n ON n.article_id = u.id AND n.counted AND ${within(filter, sql`n.day`)}
    WHERE ${unitConditions(filter, 'stories', of)} ${ids ? sql`AND n.person_id = ANY(${ids})` : nothing}`;
}

function factRows(question: Question): Sql {
  const { filter, unit, of, by, ids } = question;
  if (by === 'speaker' && unit !== 'statements') throw new Error('Only statements have a speaker to be split by.');
  if (by === 'person' && unit === 'stories') return storiesByPerson(question);
  const key = FACT_KEY[by];
  const topics =
    by === 'topic'
      ? sql`JOIN article_topics t ON t.article_id = ${storyOf(unit)} AND ${within(filter, sql`t.day`)}`
      : nothing;
  return sql`SELECT ${key} AS key, u.day, 1 AS n FROM ${UNIT_TABLE[unit]} ${topics}
    WHERE ${unitConditions(filter, unit, of)} AND ${key} IS NOT NULL ${ids ? sql`AND ${key} = ANY(${ids})` : nothing}`;
}

type Rollup = Extract<Plan, { from: 'rollup' }>;

const COUNT: Readonly<Record<Unit, Sql>> = {
  stories: sql`stories`,
  statements: sql`statements`,
  mentions: sql`mentions`,
};
const DAILY: Readonly<Record<Rollup['table'], Sql>> = {
  source: sql`source_daily`,
  person: sql`person_daily`,
  topic: sql`topic_daily`,
};
const SUBJECT: Readonly<Record<'person' | 'topic', Sql>> = { person: sql`person_id`, topic: sql`topic_slug` };
/** Which deltas belong to a daily table. */
const DELTAS: Readonly<Record<Rollup['table'], Sql>> = {
  source: sql`person_id IS NULL AND topic_slug IS NULL`,
  person: sql`person_id IS NOT NULL`,
  topic: sql`topic_slug IS NOT NULL`,
};

function sourceIds(filter: Filter, { of, by, ids }: Question): readonly string[][] {
  return [
    ...(filter.source.length ? [filter.source] : []),
    ...ofParts(of).flatMap(({ kind, id }) => (kind === 'source' ? [[id]] : [])),
    ...(by === 'source' && ids ? [[...ids]] : []),
  ];
}

/** The daily table and, since folding them is left to the worker, the deltas that it does not hold yet. */
function rollupRows(question: Question, { table, ids }: Rollup): Sql {
  const { filter, unit, by } = question;
  const subject = table === 'source' ? nothing : SUBJECT[table];
  const key = by === 'all' ? sql`'all'::text` : by === 'source' ? sql`source_id` : subject;
  const where = and([
    sql`day BETWEEN ${filter.from}::date AND ${filter.to}::date`,
    ...sourceIds(filter, question).map((sources) => sql`source_id = ANY(${sources})`),
    ...(ids ? [sql`${subject} = ANY(${ids})`] : []),
  ]);
  return sql`SELECT ${key} AS key, day, ${COUNT[unit]} AS n FROM ${DAILY[table]} WHERE ${where}
    UNION ALL SELECT ${key} AS key, day, ${COUNT[unit]} AS n FROM rollup_deltas WHERE ${DELTAS[table]} AND ${where}`;
}

/** Rows `(key, day, n)` whose sums by key and day answer the question, from where the plan says. */
export function countRows(question: Question, plan: Plan = planTrend(question)): Sql {
  return plan.from === 'facts' ? factRows(question) : rollupRows(question, plan);
}
