import type { Db } from '@/lib/db/client';
import type { Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { daysInclusive, tehranDay } from '@/lib/domain/tehran';
import type { Total, Totals } from '@/lib/domain/totals';
import { firstDay } from '../entities/firstDay';
import { comparedPeriods, type ComparedPeriods } from '../filter/comparedPeriods';
import { onceAState } from '../onceAState';
import { reader } from '../reader';
import { keyTotals, unitTotals, type PeriodTotal } from './periodSums';

function total({ count, compared, previous }: PeriodTotal, days: number, periods: ComparedPeriods | null): Total {
  const perDay = days > 0 ? count / days : 0;
  if (!periods) return { count, perDay, previous: null, compared: null };
  return { count, perDay, previous, compared: { ...periods, count: compared } };
}

/** The days over which a daily average is taken: those of the period that the archive covers, up to today. */
function coveredDays({ from, to }: Filter, now: Date, first: string | null): number {
  const today = tehranDay(now);
  const start = first !== null && first > from ? first : from;
  const end = to < today ? to : today;
  return start <= end ? daysInclusive(start, end) : 0;
}

async function totals(db: Db, filter: Filter, now: Date): Promise<Totals> {
  const first = await firstDay(db);
  const periods = comparedPeriods(filter, now, first);
  const question = { filter, of: null, ids: null };
  const [stories, statements, speakers, sources] = await Promise.all([
    unitTotals(db, { ...question, unit: 'stories', by: 'all' }, periods),
    unitTotals(db, { ...question, unit: 'statements', by: 'all' }, periods),
    keyTotals(db, { ...question, unit: 'statements', by: 'speaker' }, periods),
    keyTotals(db, { ...question, unit: filter.unit, by: 'source' }, periods),
  ]);
  const days = coveredDays(filter, now, first);
  return {
    stories: total(stories, days, periods),
    statements: total(statements, days, periods),
    speakers: total(speakers, days, periods),
    sources: total(sources, days, periods),
  };
}

/**
 * The totals of a filter with their daily average, and their change between equally many complete days. Speakers are those
 * whom getSpeakers lists, sources those whom getSources lists.
 */
export async function getTotals(scope: Scope, filter: Filter, now: Date): Promise<Totals> {
  const db = reader(scope);
  return onceAState(db, ['totals', filter, tehranDay(now)], () => totals(db, filter, now));
}
