import type { Db } from '@/lib/db/client';
import { nothing } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';
import type { RankedRow } from '@/lib/domain/rows/rankedRow';
import { tehranDay } from '@/lib/domain/tehran';
import { buckets } from '../filter/buckets';
import type { ComparedPeriods } from '../filter/comparedPeriods';
import type { Grouping, Question } from '../filter/planTrend';
import { sparkPeriod } from '../filter/sparkPeriod';
import { onceAState } from '../onceAState';
import { limits, PAGE_SIZE, pageNumber } from '../paging';
import { comparablePeriods } from '../trends/comparablePeriods';
import { leadingKeys } from '../trends/leadingKeys';
import { comparedSums, ofComplete, type ComparedSum } from '../trends/comparedSums';
import { seriesOf } from '../trends/seriesOf';
import { topKeys } from '../trends/topKeys';
import { firstDay } from './firstDay';
import { names } from './names';
import { usualRoles } from './usualRoles';

/** What a ranked list is of. */
export interface Ranking {
  readonly filter: Filter;
  readonly unit: Unit;
  readonly by: Grouping;
}

function keysOf(db: Db, question: Question, page: number | null) {
  if (page === null) return topKeys(db, question, nothing);
  return pageNumber(page) === 1 ? leadingKeys(db, question, PAGE_SIZE) : topKeys(db, question, limits(page));
}

async function changes(db: Db, question: Question, periods: ComparedPeriods | null): Promise<readonly ComparedSum[]> {
  if (!periods) return [];
  return ofComplete(db, 'changes', { question, periods }, () => comparedSums(db, question, periods));
}

interface Ranked {
  readonly rows: readonly RankedRow[];
  readonly total: number;
}

async function ranked(db: Db, { filter, unit, by }: Ranking, page: number | null, now: Date): Promise<Ranked> {
  const question = { filter, unit, by, of: null };
  const [{ keys, total }, first] = await Promise.all([keysOf(db, { ...question, ids: null }, page), firstDay(db)]);
  if (keys.length === 0) return { rows: [], total };
  const ids = keys.map(({ key }) => key);
  const periods = await comparablePeriods(db, filter, now, first);
  const spark = buckets(sparkPeriod(filter), now);
  const [called, roles, sums, series] = await Promise.all([
    names(db, by, ids),
    usualRoles(db, ids),
    changes(db, { ...question, ids }, periods),
    seriesOf(db, { ...question, ids }, spark),
  ]);
  const sumOf = new Map(sums.map((sum) => [sum.key, sum]));
  const rows = keys.map(({ key, count }) => ({
    id: key,
    name: called.get(key) ?? key,
    role: roles.get(key) ?? null,
    count,
    compared: sumOf.get(key)?.compared ?? 0,
    previous: periods ? (sumOf.get(key)?.previous ?? 0) : null,
    series: series.get(key) ?? spark.map(() => 0),
  }));
  return { rows, total };
}

/**
 * The ranked rows of a filter, most first, each with its change and its small series: those of a page from 1, or all for
 * null. `total` counts all.
 */
export function ranking(db: Db, of: Ranking, page: number | null, now: Date): Promise<Ranked> {
  return onceAState(db, ['ranking', of, page, tehranDay(now)], () => ranked(db, of, page, now));
}
