import type { Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { reader } from '../reader';
import { names } from './names';

/** The names of the speakers, persons and outlets set in a filter, by id; topics are named by messages and are not in it. */
export async function getChoiceLabels(scope: Scope, filter: Filter): Promise<Record<string, string>> {
  const db = reader(scope);
  const speakers = [...filter.speaker, ...filter.person];
  const [speakerNames, sourceNames] = await Promise.all([
    speakers.length > 0 ? names(db, 'speaker', speakers) : [],
    filter.source.length > 0 ? names(db, 'source', filter.source) : [],
  ]);
  return Object.fromEntries([...speakerNames, ...sourceNames]);
}
