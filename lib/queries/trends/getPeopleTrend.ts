import type { Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import type { Trend } from '@/lib/domain/trend';
import type { LineChoice } from './lineChoice';
import { pickedTrend } from './pickedTrend';

/** One line for each of the persons picked, in the filter's unit. */
export async function getPeopleTrend(scope: Scope, filter: Filter, pick: LineChoice, now: Date): Promise<Trend> {
  return pickedTrend(scope, { filter, unit: filter.unit, by: 'person' }, pick, now);
}
