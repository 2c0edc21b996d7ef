import type { Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { firstDay } from '../entities/firstDay';
import type { ComparedPeriods } from '../filter/comparedPeriods';
import { reader } from '../reader';
import { comparablePeriods } from './comparablePeriods';

/** The two periods that the changes of a filter's rows compare; null where nothing can be compared. */
export async function getComparedPeriods(scope: Scope, filter: Filter, now: Date): Promise<ComparedPeriods | null> {
  const db = reader(scope);
  return comparablePeriods(db, filter, now, await firstDay(db));
}
