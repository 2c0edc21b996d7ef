import type { Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import type { Trend } from '@/lib/domain/views';
import type { LineChoice } from './lineChoice';
import { pickedTrend } from './pickedTrend';

/**
 * One line for each of the speakers picked: persons, organisations and roles by their statements, whatever the filter's
 * unit (links to the evidence carry `unit=statements`).
 */
export async function getSpeakerTrend(scope: Scope, filter: Filter, pick: LineChoice, now: Date): Promise<Trend> {
  return pickedTrend(scope, { filter, unit: 'statements', by: 'speaker' }, pick, now);
}
