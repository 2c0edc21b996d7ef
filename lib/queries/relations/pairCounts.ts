import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import type { CoNamedPair, Strength } from '@/lib/domain/coNamed';
import type { Filter } from '@/lib/domain/filter';
import { unitConditions } from '../filter/conditions';
import { expectedTogether, logLikelihood } from './logLikelihood';

const pairRow = z.object({ a: z.string(), b: z.string(), stories: z.number() });
type PairRow = z.infer<typeof pairRow>;

/** The pairs among `people` that at least `least` stories of the filter name together, each once. */
export async function pairCounts(db: Db, filter: Filter, people: readonly string[], least: number): Promise<PairRow[]> {
  if (people.length < 2) return [];
  return rows(
    db,
    pairRow,
    sql`WITH named AS MATERIALIZED (
        SELECT DISTINCT u.id, n.person_id FROM articles u JOIN mentions n ON n.article_id = u.id AND n.counted AND n.day = u.day
        WHERE ${unitConditions(filter, 'stories', null)} AND n.person_id = ANY(${people})
          AND n.day BETWEEN ${filter.from}::date AND ${filter.to}::date
      )
      SELECT a.person_id AS a, b.person_id AS b, count(*)::int AS stories
      FROM named a JOIN named b ON b.id = a.id AND b.person_id > a.person_id
      GROUP BY 1, 2 HAVING count(*) >= ${least}::int`,
  );
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
