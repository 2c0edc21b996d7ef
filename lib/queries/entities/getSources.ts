import type { Filter } from '@/lib/domain/filter';
import type { RankedRow } from '@/lib/domain/rows/rankedRow';
import type { Scope } from '@/lib/domain/scope';
import { reader } from '../reader';
import { ranking } from './ranking';

/** The outlets of a filter, ranked by its unit; ids are slugs. */
export async function getSources(scope: Scope, filter: Filter, now: Date): Promise<readonly RankedRow[]> {
  return (await ranking(reader(scope), { filter, unit: filter.unit, by: 'source' }, null, now)).rows;
}
