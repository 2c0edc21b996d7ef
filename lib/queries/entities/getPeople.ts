import type { Filter } from '@/lib/domain/filter';
import type { Page } from '@/lib/domain/rows/page';
import type { RankedRow } from '@/lib/domain/rows/rankedRow';
import type { Scope } from '@/lib/domain/scope';
import { pageOf } from '../paging';
import { reader } from '../reader';
import { ranking } from './ranking';

/** The people of a filter, ranked by its unit: stories that name them, counted mentions, or statements. Pages start at 1. */
export async function getPeople(scope: Scope, filter: Filter, page: number, now: Date): Promise<Page<RankedRow>> {
  const { rows, total } = await ranking(reader(scope), { filter, unit: filter.unit, by: 'person' }, page, now);
  return pageOf(rows, total, page);
}
