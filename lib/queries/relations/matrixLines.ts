import type { Db } from '@/lib/db/client';
import type { MatrixLine } from '@/lib/domain/matrix';
import { names } from '../entities/names';
import { usualRoles } from '../entities/usualRoles';
import type { Grouping } from '../filter/planTrend';

/** Counted keys with their names, in their order. */
export async function matrixLines(
  db: Db,
  kind: Grouping,
  keys: readonly { readonly key: string; readonly count: number }[],
): Promise<MatrixLine[]> {
  const ids = keys.map(({ key }) => key);
  const [called, roles] = await Promise.all([names(db, kind, ids), usualRoles(db, ids)]);
  return keys.map(({ key, count }) => ({
    id: key,
    name: called.get(key) ?? key,
    hint: roles.get(key) ?? null,
    total: count,
  }));
}
