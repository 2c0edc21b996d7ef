import type { Db } from '@/lib/db/client';
import type { Filter } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';
import type { Scope } from '@/lib/domain/scope';
import { tehranDay } from '@/lib/domain/tehran';
import type { Trend } from '@/lib/domain/trend';
import { names } from '../entities/names';
import { buckets } from '../filter/buckets';
import type { Grouping } from '../filter/planTrend';
import { onceAState } from '../onceAState';
import { reader } from '../reader';
import { leadingKeys } from './leadingKeys';
import type { LineChoice } from './lineChoice';
import { seriesOf } from './seriesOf';
import { trendBuckets } from './trendBuckets';

/** Which lines, in which unit, of which filter. */
interface Lines {
  readonly filter: Filter;
  readonly unit: Unit;
  readonly by: Grouping;
}

async function picked(db: Db, { filter, unit, by }: Lines, pick: LineChoice, now: Date): Promise<Trend> {
  const question = { filter, unit, of: null, by };
  const ids = 'ids' in pick ? pick.ids : (await leadingKeys(db, question, pick.limit)).keys.map(({ key }) => key);
  const own = buckets(filter, now);
  const [drawn, called, series] = await Promise.all([
    trendBuckets(db, filter, now),
    names(db, by, ids),
    seriesOf(db, { ...question, ids }, own),
  ]);
  return {
    buckets: drawn,
    series: ids.flatMap((id) => {
      const name = called.get(id);
      return name ? [{ id, name, values: series.get(id) ?? drawn.map(() => 0) }] : [];
    }),
  };
}

/** One line for each key picked of a grouping, in the order picked or ranked; unknown ids are left out. */
export async function pickedTrend(scope: Scope, lines: Lines, pick: LineChoice, now: Date): Promise<Trend> {
  const db = reader(scope);
  return onceAState(db, ['picked trend', lines, pick, tehranDay(now)], () => picked(db, lines, pick, now));
}
