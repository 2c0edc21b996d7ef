import type { Scope } from '@/lib/domain/scope';
import { reader } from '../reader';
import { firstDay } from './firstDay';

/** The oldest Tehran day (ISO) that holds a story, where the period «all» starts; null on an empty database. */
export async function getOldestDay(scope: Scope): Promise<string | null> {
  return firstDay(reader(scope));
}
