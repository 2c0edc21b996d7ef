import { sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { onceAState } from '../onceAState';
import { reader } from '../reader';
import { topKeys } from '../trends/topKeys';

/** The id of who makes the most statements that the filter selects; null when nobody with a name speaks. */
export async function getMostQuoted(scope: Scope, filter: Filter): Promise<string | null> {
  const question = { filter, unit: 'statements', of: null, by: 'speaker', ids: null } as const;
  const db = reader(scope);
  const { keys } = await onceAState(db, ['most quoted', question], () => topKeys(db, question, sql`LIMIT 1`));
  return keys[0]?.key ?? null;
}
