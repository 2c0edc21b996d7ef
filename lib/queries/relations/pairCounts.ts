import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql, type Sql } from '@/lib/db/sql';
import type { CoNamedPair, Strength } from '@/lib/domain/coNamed';
import type { Filter } from '@/lib/domain/filter';
import { unitConditions } from '../filter/conditions';
import { expectedTogether, logLikelihood } from '../statistics/logLikelihood';
import { filterInTwoParts } from '../trends/inTwoParts';

const pairRow = z.object({ a: z.string(), b: z.string(), stories: z.number() });
type PairRow = z.infer<typeof pairRow>;

/**
 * Rows `(id, person_id)`: which of `people` the stories of a filter name. A counted mention lies in a story of the filter
 * exactly if the filter means the mention, unless it asks for persons, as a query may as well, which a mention itself must
 * then be of.
 */
function namings(filter: Filter, people: readonly string[]): Sql {
  if (filter.person.length === 0 && filter.q === '') {
    return sql`SELECT DISTINCT u.article_id AS id, u.person_id FROM mentions u
      WHERE ${unitConditions(filter, 'mentions', null)} AND u.person_id = ANY(${people})`;
  }
  return sql`SELECT DISTINCT u.id, n.person_id FROM articles u JOIN mentions n ON n.article_id = u.id AND n.counted
    WHERE ${unitConditions(filter, 'stories', null)} AND n.person_id = ANY(${people})
      AND n.day BETWEEN ${filter.from}::date AND ${filter.to}::date`;
}

/**
 * People are gathered by story and paired there: the planner takes a join of the namings with themselves for one of a few rows
 * and walks all pairs of rows.
 */
function pairsOf(db: Db, filter: Filter, people: readonly string[]): Promise<PairRow[]> {
  return rows(
    db,
    pairRow,
    sql`WITH named AS MATERIALIZED (${namings(filter, people)}),
      together AS (SELECT array_agg(person_id) AS people FROM named GROUP BY id HAVING count(*) > 1)
      SELECT a, b, count(*)::int AS stories FROM together, unnest(people) a, unnest(people) b WHERE a COLLATE "C" < b COLLATE "C"
      GROUP BY 1, 2`,
  );
}

/** The pairs among `people` that at least `least` stories of the filter name together, each once. */
export async function pairCounts(db: Db, filter: Filter, people: readonly string[], least: number): Promise<PairRow[]> {
  if (people.length < 2) return [];
  const { past, rest } = await filterInTwoParts(db, ['pairs', [...people].sort()], { filter, of: null }, (part) =>
    pairsOf(db, part, people),
  );
  const pairs = new Map<string, PairRow>();
  for (const pair of [...(past ?? []), ...(rest ?? [])]) {
    const key = `${pair.a} ${pair.b}`;
    pairs.set(key, { ...pair, stories: pair.stories + (pairs.get(key)?.stories ?? 0) });
  }
  return [...pairs.values()].filter(({ stories }) => stories >= least);
}

/** Pairs with their strengths; `storiesOf` holds the stories of each person, `total` counts all stories. */
export function ratedPairs(
  pairs: readonly PairRow[],
  storiesOf: ReadonlyMap<string, number>,
  total: number,
  by: Strength,
): CoNamedPair[] {
  return pairs.map(({ a, b, stories }) => {
    const each = { one: storiesOf.get(a) ?? 0, other: storiesOf.get(b) ?? 0, total };
    const strength = by === 'count' ? stories : logLikelihood({ both: stories, ...each });
    return { a, b, stories, expected: expectedTogether(each), strength };
  });
}
