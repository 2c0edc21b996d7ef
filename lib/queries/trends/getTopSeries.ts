import type { Ranking } from '@/lib/domain/explorer';
import type { Filter } from '@/lib/domain/filter';
import type { OfOne } from '@/lib/domain/of';
import type { Scope } from '@/lib/domain/scope';
import type { Grouping } from '../filter/planTrend';
import { onceAState } from '../onceAState';
import { reader } from '../reader';
import { leadingKeys } from './leadingKeys';

const RANKED: Readonly<Record<Ranking, { readonly by: Grouping; readonly kind: 'speaker' | 'topic' | 'source' }>> = {
  people: { by: 'person', kind: 'speaker' },
  speakers: { by: 'speaker', kind: 'speaker' },
  topics: { by: 'topic', kind: 'topic' },
  sources: { by: 'source', kind: 'source' },
};

/** Who or what counts most under a filter, in its unit (speakers by their statements), at most `limit`, most first. */
export async function getTopSeries(scope: Scope, filter: Filter, ranking: Ranking, limit: number): Promise<OfOne[]> {
  const { by, kind } = RANKED[ranking];
  const unit = by === 'speaker' ? 'statements' : filter.unit;
  const question = { filter, unit, of: null, by };
  const db = reader(scope);
  const { keys } = await onceAState(db, ['top series', question, limit], () => leadingKeys(db, question, limit));
  return keys.map(({ key: id }) => ({ kind, id }));
}
