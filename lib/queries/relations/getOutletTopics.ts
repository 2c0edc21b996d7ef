import type { Filter } from '@/lib/domain/filter';
import type { Matrix } from '@/lib/domain/matrix';
import type { Scope } from '@/lib/domain/scope';
import { reader } from '../reader';
import { MATRIX_PAGE } from './matrixPage';
import { topicMatrix } from './topicMatrix';

/**
 * Stories by outlet and topic, whatever the filter's unit (links to the evidence carry `unit=stories`). A story can have
 * several topics or none, so that the cells of a row do not add up to its total. Pages of outlets start at 1.
 */
export async function getOutletTopics(scope: Scope, filter: Filter, page: number, size = MATRIX_PAGE): Promise<Matrix> {
  return topicMatrix(reader(scope), filter, { by: 'source', unit: 'stories' }, page, size);
}
