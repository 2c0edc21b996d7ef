import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Mover, Movers } from '@/lib/domain/rows/movers';
import type { Scope } from '@/lib/domain/scope';
import { tehranDay } from '@/lib/domain/tehran';
import { firstDay } from '../entities/firstDay';
import { names } from '../entities/names';
import { comparedPeriods, type ComparedPeriods } from '../filter/comparedPeriods';
import { laterHalf } from '../filter/laterHalf';
import type { Question } from '../filter/planTrend';
import { onceAState } from '../onceAState';
import { reader } from '../reader';
import { periodRows, unitTotals } from './periodSums';
import { soundChange, type Exposure } from './rateChange';

/** How many rows a side has at most, on a screen. */
const MOST = 4;
/** What χ² with one degree of freedom exceeds in one of twenty cases; what makes the list is that it is ranked by it. */
const SURE = 3.84;
/** Fewer than this in both spans are no news, however sure. */
const ENOUGH = 5;
/** G² is at most this many times Pearson's X², so that rows below are left in the database. */
const MOST_OVER_PEARSON = 2 * Math.LN2;

const NONE: Movers = { rising: [], falling: [], compared: null };

const sumRow = z.object({ key: z.string(), count: z.number(), previous: z.number() });
type Sum = z.infer<typeof sumRow>;

interface Spans {
  readonly filter: Filter;
  readonly periods: ComparedPeriods;
  readonly all: Exposure;
}

/** Two spans of a filter that both hold something: its complete days and as many before, or else its two halves. */
async function spansOf(db: Db, asked: Filter, now: Date): Promise<Spans | null> {
  const first = await firstDay(db);
  for (const filter of [asked, laterHalf(asked, now, first)]) {
    const periods = filter && comparedPeriods(filter, now, first);
    if (!filter || !periods) continue;
    const question = { filter, unit: filter.unit, of: null, by: 'all' as const, ids: null };
    const { compared, previous } = await unitTotals(db, question, periods);
    if (compared > 0 && previous > 0) return { filter, periods, all: { now: compared, before: previous } };
  }
  return null;
}

async function changedSums(db: Db, question: Question, periods: ComparedPeriods): Promise<Sum[]> {
  return rows(
    db,
    sumRow,
    sql`SELECT key, compared AS count, previous FROM (${periodRows(question, periods)}) s
      WHERE (compared - previous)::float8 ^ 2 >= ${SURE / MOST_OVER_PEARSON}::float8 * (compared + previous)
        AND greatest(compared, previous) >= ${ENOUGH}::int`,
  );
}

type MoverKind = 'person' | 'topic';

async function movers(db: Db, filter: Filter, by: MoverKind, now: Date, most: number): Promise<Movers> {
  const spans = await spansOf(db, filter, now);
  if (!spans) return NONE;
  const question = { filter: spans.filter, unit: filter.unit, of: null, by, ids: null };
  const changed = (await changedSums(db, question, spans.periods))
    .map((sum) => ({ ...sum, change: soundChange(sum.count, sum.previous, spans.all) }))
    .sort((a, b) => b.change - a.change || (a.key < b.key ? -1 : 1));
  const rising = changed.filter(({ change }) => change >= SURE).slice(0, most);
  const falling = changed
    .filter(({ change }) => change <= -SURE)
    .slice(-most)
    .reverse();
  const called = await names(
    db,
    by,
    [...rising, ...falling].map(({ key }) => key),
  );
  const mover = ({ key, count, previous }: Sum): Mover => {
    const { name, role } = called.get(key) ?? { name: key, role: null };
    return { id: key, name, role, count, previous };
  };
  const compared = { filter: spans.filter, periods: spans.periods };
  return { rising: rising.map(mover), falling: falling.map(mover), compared };
}

/**
 * The people or topics whose count in the filter's unit changed most surely between two spans of equally many complete
 * days, up to `most` a side; see {@link soundChange} for the ranking, of which the less sure are left out.
 */
export async function getMovers(scope: Scope, filter: Filter, by: MoverKind, now: Date, most = MOST): Promise<Movers> {
  const db = reader(scope);
  return onceAState(db, ['movers', filter, by, tehranDay(now), most], () => movers(db, filter, by, now, most));
}
