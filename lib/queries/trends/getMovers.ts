import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Mover, Movers } from '@/lib/domain/rows/movers';
import type { Scope } from '@/lib/domain/scope';
import { tehranDay } from '@/lib/domain/tehran';
import { firstDay } from '../entities/firstDay';
import { names } from '../entities/names';
import { usualRoles } from '../entities/usualRoles';
import { comparedPeriods, type ComparedPeriods } from '../filter/comparedPeriods';
import { laterHalf } from '../filter/laterHalf';
import type { Question } from '../filter/planTrend';
import { onceAState } from '../onceAState';
import { reader } from '../reader';
import { comparedFilters, comparedRows, ofComplete } from './comparedSums';
import { countUnits } from './countUnits';
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
async function spansOf(db: Db, asked: Filter, today: Date): Promise<Spans | null> {
  const first = await firstDay(db);
  for (const filter of [asked, laterHalf(asked, today, first)]) {
    const periods = filter && comparedPeriods(filter, today, first);
    if (!filter || !periods) continue;
    const { compared, previous } = comparedFilters(filter, periods);
    const [now, before] = await Promise.all(
      [compared, previous].map((part) => countUnits(db, part, filter.unit, null)),
    );
    if (now && before) return { filter, periods, all: { now, before } };
  }
  return null;
}

async function changedSums(db: Db, question: Question, periods: ComparedPeriods): Promise<Sum[]> {
  const changed = sql`SELECT key, compared AS count, previous FROM (${comparedRows(question, periods)}) s
    WHERE (compared - previous)::float8 ^ 2 >= ${SURE / MOST_OVER_PEARSON}::float8 * (compared + previous)
      AND greatest(compared, previous) >= ${ENOUGH}::int`;
  return ofComplete(db, 'changed sums', { question, periods }, () => rows(db, sumRow, changed));
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
  const ids = [...rising, ...falling].map(({ key }) => key);
  const [called, roles] = await Promise.all([names(db, by, ids), usualRoles(db, ids)]);
  const mover = ({ key, count, previous }: Sum): Mover => {
    return { id: key, name: called.get(key) ?? key, role: roles.get(key) ?? null, count, previous };
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
