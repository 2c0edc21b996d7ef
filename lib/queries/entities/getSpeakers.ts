import type { Filter } from '@/lib/domain/filter';
import type { Page } from '@/lib/domain/rows/page';
import type { RankedRow } from '@/lib/domain/rows/rankedRow';
import type { Scope } from '@/lib/domain/scope';
import { pageOf } from '../paging';
import { reader } from '../reader';
import { ranking } from './ranking';

/**
 * Persons, organisations and roles ranked by their statements, whatever the filter's unit (links to the evidence carry
 * `unit=statements`). Pages start at 1.
 */
export async function getSpeakers(scope: Scope, filter: Filter, page: number, now: Date): Promise<Page<RankedRow>> {
  const { rows, total } = await ranking(reader(scope), { filter, unit: 'statements', by: 'speaker' }, page, now);
  return pageOf(rows, total, page);
}
