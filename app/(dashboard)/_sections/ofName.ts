import type { Filter } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import type { Scope } from '@/lib/domain/scope';
import { isolateWords } from '@/lib/format';
import { getChoiceLabels } from '@/lib/queries/entities/getChoiceLabels';
import { getStoryTitle } from '@/lib/queries/entities/getStoryTitle';
import { topicNames } from './topicNames';

/** How a heading speaks of what was counted: persons are named, organisations and roles speak. */
export function ofKind<Kind extends Of['kind']>(of: Of & { readonly kind: Kind }): Kind | 'person' {
  return of.kind === 'speaker' && of.id.startsWith('p-') ? 'person' : of.kind;
}

/** What `of` is called, a story by its title; its id when the database does not know it, empty for all. */
export async function ofName(scope: Scope, filter: Filter, of: Of | null): Promise<string> {
  if (of === null) return '';
  if (of.kind === 'topic') return (await topicNames())(of.id);
  if (of.kind === 'reprints') return isolateWords((await getStoryTitle(scope, of.id)) ?? of.id);
  const only = { ...filter, speaker: [], person: [], source: [], [of.kind]: [of.id] };
  return (await getChoiceLabels(scope, only))[of.id] ?? of.id;
}
