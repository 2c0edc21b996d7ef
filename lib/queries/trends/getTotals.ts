import type { Db } from '@/lib/db/client';
import type { Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { daysInclusive, tehranDay } from '@/lib/domain/tehran';
import type { Total, Totals } from '@/lib/domain/totals';
import { firstDay } from '../entities/firstDay';
import type { ComparedPeriods } from '../filter/comparedPeriods';
import { onceAState } from '../onceAState';
import { reader } from '../reader';
import { comparablePeriods } from './comparablePeriods';
import { comparedFilters } from './comparedSums';
import { countUnits } from './countUnits';
import { leadingKeys } from './leadingKeys';

/** The days over which a daily average is taken: those of the period that the archive covers, up to today. */
function coveredDays({ from, to }: Filter, now: Date, first: string | null): number {
  const today = tehranDay(now);
  const start = first !== null && first > from ? first : from;
  const end = to < today ? to : today;
  return start <= end ? daysInclusive(start, end) : 0;
}

/** What a total counts of a filter. */
type Count = (filter: Filter) => Promise<number>;

async function total(filter: Filter, periods: ComparedPeriods | null, days: number, count: Count): Promise<Total> {
  const own = count(filter);
  const perDay = (n: number) => (days > 0 ? n / days : 0);
  if (!periods) return { count: await own, perDay: perDay(await own), previous: null, compared: null };
  const { compared, previous } = comparedFilters(filter, periods);
  const [n, later, before] = await Promise.all([own, count(compared), count(previous)]);
  return { count: n, perDay: perDay(n), previous: before, compared: { ...periods, count: later } };
}

async function totals(db: Db, filter: Filter, now: Date): Promise<Totals> {
  const first = await firstDay(db);
  const periods = await comparablePeriods(db, filter, now, first);
  const days = coveredDays(filter, now, first);
  const of = (count: Count) => total(filter, periods, days, count);
  const keys = (unit: Filter['unit'], by: 'speaker' | 'source') =>
    of(async (part) => (await leadingKeys(db, { filter: part, unit, of: null, by }, 0)).total);
  const [stories, statements, speakers, sources] = await Promise.all([
    of((part) => countUnits(db, part, 'stories', null)),
    of((part) => countUnits(db, part, 'statements', null)),
    keys('statements', 'speaker'),
    keys(filter.unit, 'source'),
  ]);
  return { stories, statements, speakers, sources };
}

/**
 * The totals of a filter with their daily average, and their change between equally many complete days. Speakers are those
 * whom getSpeakers lists, sources those whom getSources lists.
 */
export async function getTotals(scope: Scope, filter: Filter, now: Date): Promise<Totals> {
  const db = reader(scope);
  return onceAState(db, ['totals', filter, tehranDay(now)], () => totals(db, filter, now));
}
