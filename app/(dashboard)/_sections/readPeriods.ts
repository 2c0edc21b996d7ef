import type { Scope } from '@/lib/domain/scope';
import type { ComparedPeriods } from '@/lib/queries/filter/comparedPeriods';
import { getComparedPeriods } from '@/lib/queries/trends/getComparedPeriods';
import type { View } from './view';

/** The two periods that the changes of a screen's rows compare; null when nothing is compared. */
export async function readPeriods(scope: Scope, { filter, now }: View): Promise<ComparedPeriods | null> {
  return getComparedPeriods(scope, filter, now);
}
