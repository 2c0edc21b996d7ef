import type { Filter } from '@/lib/domain/filter';
import type { RankedRow } from '@/lib/domain/rows/rankedRow';
import type { Scope } from '@/lib/domain/scope';
import { reader } from '../reader';
import { ranking } from './ranking';

/** The topics of a filter, ranked by its unit; they are called by their slugs, and all 17 fit on one page. */
export async function getTopics(scope: Scope, filter: Filter, now: Date): Promise<readonly RankedRow[]> {
  return (await ranking(reader(scope), { filter, unit: filter.unit, by: 'topic' }, 1, now)).rows;
}
