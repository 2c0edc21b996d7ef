import type { Scope } from '@/lib/domain/scope';
import { getOldestDay } from '@/lib/queries/entities/getOldestDay';
import { comparedPeriods, type ComparedPeriods } from '@/lib/queries/filter/comparedPeriods';
import type { View } from './view';

/** The two periods that the changes of a screen's rows compare; null when nothing is compared. */
export async function readPeriods(scope: Scope, { filter, now }: View): Promise<ComparedPeriods | null> {
  return comparedPeriods(filter, now, await getOldestDay(scope));
}
