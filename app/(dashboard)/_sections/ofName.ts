import { getLocale, getTranslations } from 'next-intl/server';
import { isPerson } from '@/lib/domain/isPerson';
import type { Of, OfOne } from '@/lib/domain/of';
import { ofParts } from '@/lib/domain/of';
import { NO_VERB } from '@/lib/domain/reportingVerbs';
import type { Scope } from '@/lib/domain/scope';
import { isolateWords, quotedQuery } from '@/lib/format';
import { getOfName } from '@/lib/queries/entities/getOfName';
import { topicNames } from './topicNames';

/** How a heading speaks of what was counted: persons are named, organisations and roles speak. */
export function ofKind<Kind extends Of['kind']>(of: Of & { readonly kind: Kind }): Kind | 'person' {
  return of.kind === 'speaker' && 'id' in of && isPerson(of.id) ? 'person' : of.kind;
}

async function partName(scope: Scope, part: OfOne): Promise<string> {
  if (part.kind === 'topic') return (await topicNames())(part.id);
  if (part.kind === 'cue' && part.id === NO_VERB) return (await getTranslations('relations.verbs'))('noVerb');
  if (part.kind === 'query') return isolateWords(quotedQuery(part.id, await getLocale()));
  return isolateWords((await getOfName(scope, part)) ?? part.id);
}

/** What `of` is called, a story by its title; an id that the database does not know stays, empty for all. */
export async function ofName(scope: Scope, of: Of | null): Promise<string> {
  return (await Promise.all(ofParts(of).map((part) => partName(scope, part)))).join(' + ');
}
