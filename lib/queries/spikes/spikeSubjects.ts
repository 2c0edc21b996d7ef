import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql, unionAll, type Sql } from '@/lib/db/sql';
import { over, type Unit } from '@/lib/domain/filter';
import type { OfOne } from '@/lib/domain/of';
import type { Grouping } from '../filter/planTrend';
import { countRows } from '../trends/countRows';
import { leadingKeys } from '../trends/leadingKeys';
import type { Watched } from './watchedPeriod';

/** How many of each kind are looked at: those counted most in the watched days. At most LEADING, so that a ranking asks the same. */
const MOST_OF_A_KIND = 30;

/** Who or what is watched, in which unit. */
export interface Subject {
  readonly of: OfOne;
  readonly unit: Unit;
  /** Units by the index of their day in the watched filter. */
  readonly counts: ReadonlyMap<number, number>;
}

/** Rows `(key, day, n)` of subjects of one kind. */
export interface SubjectRows {
  readonly kind: OfOne['kind'];
  readonly unit: Unit;
  readonly counted: Sql;
}

interface Kind extends Pick<SubjectRows, 'kind' | 'unit'> {
  readonly by: Grouping;
}

/** People and topics in the filter's unit, and all who speak by their statements. */
function kinds(unit: Unit): readonly Kind[] {
  const people = { kind: 'speaker', unit, by: 'person' } as const;
  const topics = { kind: 'topic', unit, by: 'topic' } as const;
  const speakers = { kind: 'speaker', unit: 'statements', by: 'speaker' } as const;
  return unit === 'statements' ? [topics, speakers] : [people, topics, speakers];
}

/** The people, topics and speakers that are counted most in the watched days. */
export async function mostCounted(db: Db, { filter, first, last }: Watched): Promise<readonly SubjectRows[]> {
  const within = over(filter, { from: first, to: last });
  const found = await Promise.all(
    kinds(filter.unit).map(async ({ kind, unit, by }) => {
      const question = { unit, of: null, by };
      const { keys } = await leadingKeys(db, { ...question, filter: within, ids: null }, MOST_OF_A_KIND);
      const ids = keys.map(({ key }) => key);
      return ids.length === 0 ? [] : [{ kind, unit, counted: countRows({ ...question, filter, ids }) }];
    }),
  );
  return found.flat();
}

/** The daily counts of one subject. */
export function oneSubject({ filter }: Watched, of: OfOne, unit: Unit): SubjectRows {
  const counted = countRows({ filter, unit, of, by: 'all', ids: null });
  return { kind: of.kind, unit, counted: sql`SELECT ${of.id}::text AS key, day, n FROM (${counted}) o` };
}

const subjectRow = z.object({ group: z.number(), key: z.string(), at: z.array(z.number()), n: z.array(z.number()) });

/** Reads the daily counts of all subjects in one query; subjects without any are left out. */
export async function readSubjects(
  db: Db,
  { filter }: Watched,
  groups: readonly SubjectRows[],
): Promise<readonly Subject[]> {
  if (groups.length === 0) return [];
  const counted = groups.map((group, at) => sql`SELECT ${at}::int AS g, key, day, n FROM (${group.counted}) c`);
  const found = await rows(
    db,
    subjectRow,
    sql`SELECT g AS "group", key, array_agg(day - ${filter.from}::date) AS at, array_agg(n) AS n
      FROM (SELECT g, key, day, sum(n)::int AS n FROM (${unionAll(counted)}) r GROUP BY 1, 2, 3) daily GROUP BY 1, 2`,
  );
  return found.flatMap(({ group, key, at, n }) => {
    const of = groups[group];
    if (!of) return [];
    const counts = new Map(at.map((day, index) => [day, n[index] ?? 0]));
    return [{ of: { kind: of.kind, id: key }, unit: of.unit, counts }];
  });
}
