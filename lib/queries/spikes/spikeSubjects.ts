import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql, unionAll, type Sql } from '@/lib/db/sql';
import type { Unit } from '@/lib/domain/filter';
import type { OfOne } from '@/lib/domain/of';
import { countRows } from '../trends/countRows';
import { LEAST } from './detectSpikes';
import type { Watched } from './watchedPeriod';

/** How many of each kind are looked at: those whose highest day stands out most. */
const MOST_OF_A_KIND = 40;

/** Who or what is watched, in which unit; `group` is a name for the kind that rankings are made within. */
export interface Subject {
  readonly of: OfOne;
  readonly unit: Unit;
  /** Units by the index of their day in the watched period. */
  readonly counts: ReadonlyMap<number, number>;
}

/** Rows `(key, day, n)` of the subjects of a kind. */
export interface SubjectRows {
  readonly kind: OfOne['kind'];
  readonly unit: Unit;
  readonly counted: Sql;
}

const subjectRow = z.object({ group: z.number(), key: z.string(), at: z.array(z.number()), n: z.array(z.number()) });

/** People and topics in the filter's unit, and all who speak by their statements. */
export function allSubjects({ filter }: Watched): readonly SubjectRows[] {
  const { unit } = filter;
  const by = { filter, of: null, ids: null };
  const people = { kind: 'speaker' as const, unit, counted: countRows({ ...by, unit, by: 'person' }) };
  const topics = { kind: 'topic' as const, unit, counted: countRows({ ...by, unit, by: 'topic' }) };
  const said = countRows({ ...by, unit: 'statements', by: 'speaker' });
  const speakers = { kind: 'speaker' as const, unit: 'statements' as const, counted: said };
  return unit === 'statements' ? [topics, speakers] : [people, topics, speakers];
}

/** The daily counts of one subject. */
export function oneSubject({ filter }: Watched, of: OfOne, unit: Unit): SubjectRows {
  const counted = countRows({ filter, unit, of, by: 'all', ids: null });
  return { kind: of.kind, unit, counted: sql`SELECT ${of.id}::text AS key, day, n FROM (${counted}) o` };
}

/**
 * Reads, in one query, the daily counts of the subjects that have enough units on a watched day for a spike; of more than
 * can be looked at, those whose highest day is the largest part of all their days.
 */
export async function spikeSubjects(
  db: Db,
  { filter, first }: Watched,
  groups: readonly SubjectRows[],
): Promise<readonly Subject[]> {
  const counted = groups.map((group, at) => sql`SELECT ${at}::int AS g, key, day, n FROM (${group.counted}) c`);
  const found = await rows(
    db,
    subjectRow,
    sql`WITH daily AS MATERIALIZED (SELECT g, key, day, sum(n)::int AS n FROM (${unionAll(counted)}) r GROUP BY 1, 2, 3),
      peaks AS (SELECT g, key, max(n) FILTER (WHERE day >= ${first}::date) AS peak, sum(n) AS total FROM daily GROUP BY 1, 2),
      picked AS (SELECT g, key, row_number() OVER (PARTITION BY g ORDER BY peak::float * peak / total DESC, key) AS place
        FROM peaks WHERE peak >= (${groups.map(({ unit }) => LEAST[unit].count)}::int[])[g + 1])
      SELECT d.g AS "group", d.key, array_agg(d.day - ${filter.from}::date) AS at, array_agg(d.n) AS n
      FROM daily d JOIN picked p ON p.g = d.g AND p.key = d.key AND p.place <= ${MOST_OF_A_KIND}::int GROUP BY 1, 2`,
  );
  return found.flatMap(({ group, key, at, n }) => {
    const of = groups[group];
    if (!of) return [];
    const counts = new Map(at.map((day, index) => [day, n[index] ?? 0]));
    return [{ of: { kind: of.kind, id: key }, unit: of.unit, counts }];
  });
}
