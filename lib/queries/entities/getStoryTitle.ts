import type { Scope } from '@/lib/domain/scope';
import { reader } from '../reader';
import { names } from './names';

/** The title of a story by its id, a UUID; null when there is none by that id. */
export async function getStoryTitle(scope: Scope, id: string): Promise<string | null> {
  return (await names(reader(scope), 'reprints', [id])).get(id)?.name ?? null;
}
