import type { OfOne } from '@/lib/domain/of';
import type { Scope } from '@/lib/domain/scope';
import { reader } from '../reader';
import { names } from './names';

/** What the subject of a count is called: a name, a story's title, a phrase; null when the database does not know it. */
export async function getOfName(scope: Scope, { kind, id }: OfOne): Promise<string | null> {
  return (await names(reader(scope), kind, [id])).get(id) ?? null;
}
