import type { Filter } from '@/lib/domain/filter';
import { ofParam, type OfOne } from '@/lib/domain/of';
import type { Scope } from '@/lib/domain/scope';
import type { Trend } from '@/lib/domain/trend';
import { names } from '../entities/names';
import { buckets } from '../filter/buckets';
import { reader } from '../reader';
import { seriesOf } from './seriesOf';
import { trendBuckets } from './trendBuckets';

/** The one line of `of` in the filter's unit; its id is the URL form of `of`. */
export async function getOfTrend(scope: Scope, filter: Filter, of: OfOne, now: Date): Promise<Trend> {
  const db = reader(scope);
  const own = buckets(filter, now);
  const [called, series, drawn] = await Promise.all([
    names(db, of.kind, [of.id]),
    seriesOf(db, { filter, unit: filter.unit, of, by: 'all', ids: null }, own),
    trendBuckets(db, filter, now),
  ]);
  const values = series.get('all') ?? own.map(() => 0);
  return { buckets: drawn, series: [{ id: ofParam(of), name: called.get(of.id) ?? of.id, values }] };
}
