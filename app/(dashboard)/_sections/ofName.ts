import type { Filter } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import type { Scope } from '@/lib/domain/scope';
import { getChoiceLabels } from '@/lib/queries/entities/getChoiceLabels';
import { topicNames } from './topicNames';

/** How a heading speaks of what was counted: persons are named, organisations and roles speak. */
export function ofKind(of: Of): 'person' | 'speaker' | 'topic' | 'source' {
  return of.kind === 'speaker' && of.id.startsWith('p-') ? 'person' : of.kind;
}

/** What `of` is called; its id when the database does not know it, empty for all. */
export async function ofName(scope: Scope, filter: Filter, of: Of | null): Promise<string> {
  if (of === null) return '';
  if (of.kind === 'topic') return (await topicNames())(of.id);
  const only = { ...filter, speaker: [], person: [], source: [], [of.kind]: [of.id] };
  return (await getChoiceLabels(scope, only))[of.id] ?? of.id;
}
