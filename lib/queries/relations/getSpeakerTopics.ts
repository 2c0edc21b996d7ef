import type { Filter } from '@/lib/domain/filter';
import type { Matrix } from '@/lib/domain/matrix';
import type { Scope } from '@/lib/domain/scope';
import { reader } from '../reader';
import { MATRIX_PAGE } from './matrixPage';
import { topicMatrix } from './topicMatrix';

/**
 * Statements by who made them and by the topics of their stories, whatever the filter's unit (links to the evidence carry
 * `unit=statements`). A story can have several topics or none, so that the cells of a row do not add up to its total.
 * Pages of speakers start at 1.
 */
export async function getSpeakerTopics(
  scope: Scope,
  filter: Filter,
  page: number,
  size = MATRIX_PAGE,
): Promise<Matrix> {
  return topicMatrix(reader(scope), filter, { by: 'speaker', unit: 'statements' }, page, size);
}
