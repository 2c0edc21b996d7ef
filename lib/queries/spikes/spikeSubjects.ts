import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql, unionAll } from '@/lib/db/sql';
import { over, type Filter } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';
import { bothOf, ofParts, type Of, type OfOne } from '@/lib/domain/of';
import { tehranDay } from '@/lib/domain/tehran';
import type { Grouping, Question } from '../filter/planTrend';
import { splitAtToday, type SplitFilter } from '../filter/splitAtToday';
import { countRows } from '../trends/countRows';
import { filterInTwoParts } from '../trends/inTwoParts';
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

/** Subjects of one kind: the keys of a question, or the one that is all of a question. */
export interface Subjects {
  readonly kind: OfOne['kind'];
  readonly question: Omit<Question, 'filter'>;
  /** Whose the counts of an undivided question are. */
  readonly only: string | null;
}

interface Kind {
  readonly kind: OfOne['kind'];
  readonly unit: Unit;
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
export async function mostCounted(db: Db, { filter, first, last }: Watched): Promise<readonly Subjects[]> {
  const within = over(filter, { from: first, to: last });
  const found = await Promise.all(
    kinds(filter.unit).map(async ({ kind, unit, by }) => {
      const question = { unit, of: null, by };
      const { keys } = await leadingKeys(db, { ...question, filter: within }, MOST_OF_A_KIND);
      const ids = keys.map(({ key }) => key).sort();
      return ids.length === 0 ? [] : [{ kind, question: { ...question, ids }, only: null }];
    }),
  );
  return found.flat();
}

/** One subject, counted in a unit. */
export function oneSubject(of: OfOne, unit: Unit): Subjects {
  return { kind: of.kind, question: { unit, of, by: 'all', ids: null }, only: of.id };
}

const subjectRow = z.object({ group: z.number(), key: z.string(), at: z.array(z.number()), n: z.array(z.number()) });

/** Counts by the index of the group, the key and the index of the day, from `from` on. */
type SubjectDays = z.infer<typeof subjectRow>;

async function daysOf(db: Db, groups: readonly Subjects[], filter: Filter, from: string): Promise<SubjectDays[]> {
  const counted = groups.map(({ question, only }, at) => {
    const key = only === null ? sql`key` : sql`${only}::text`;
    return sql`SELECT ${at}::int AS g, ${key} AS key, day, n FROM (${countRows({ ...question, filter })}) c`;
  });
  return rows(
    db,
    subjectRow,
    sql`SELECT g AS "group", key, array_agg(day - ${from}::date) AS at, array_agg(n) AS n
      FROM (SELECT g, key, day, sum(n)::int AS n FROM (${unionAll(counted)}) r GROUP BY 1, 2, 3) daily GROUP BY 1, 2`,
  );
}

/** What the questions of all subjects are of, at once. */
function ofAll(groups: readonly Subjects[]): Of | null {
  const parts = groups.flatMap(({ question }) => ofParts(question.of));
  return parts.length > 0 ? bothOf(parts) : null;
}

/** The watched days before today and the others, as all of the subjects can be asked of them. */
export function splitSubjects(groups: readonly Subjects[], { filter }: Watched): SplitFilter {
  return splitAtToday(filter, ofAll(groups), tehranDay(new Date()));
}

async function allDaysOf(db: Db, groups: readonly Subjects[], { filter }: Watched): Promise<SubjectDays[]> {
  const { past, rest } = await filterInTwoParts(db, ['subjects', groups], { filter, of: ofAll(groups) }, (part) =>
    daysOf(db, groups, part, filter.from),
  );
  return [...(past ?? []), ...(rest ?? [])];
}

/**
 * Reads the daily counts of all subjects, those of the days before today once a state of them; subjects without any are left
 * out.
 */
export async function readSubjects(db: Db, watched: Watched, groups: readonly Subjects[]): Promise<readonly Subject[]> {
  if (groups.length === 0) return [];
  const found = Map.groupBy(await allDaysOf(db, groups, watched), ({ group, key }) => `${group} ${key}`);
  return [...found.values()].flatMap((parts) => {
    const [{ group, key } = { group: -1, key: '' }] = parts;
    const of = groups[group];
    if (!of) return [];
    const counts = new Map(parts.flatMap(({ at, n }) => at.map((day, index) => [day, n[index] ?? 0] as const)));
    return [{ of: { kind: of.kind, id: key }, unit: of.question.unit, counts }];
  });
}
