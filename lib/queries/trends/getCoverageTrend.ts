import type { Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import type { Trend } from '@/lib/domain/views';
import { pickedTrend } from './pickedTrend';

/** All that the filter selects, in its unit: one line with the id and name `all`. */
export async function getCoverageTrend(scope: Scope, filter: Filter, now: Date): Promise<Trend> {
  return pickedTrend(scope, { filter, unit: filter.unit, by: 'all' }, { ids: ['all'] }, now);
}
