import type { Db } from '@/lib/db/client';
import type { MatrixLine } from '@/lib/domain/matrix';
import { names } from '../entities/names';
import type { Grouping } from '../filter/planTrend';

/** Counted keys with their names, in their order. */
export async function matrixLines(
  db: Db,
  kind: Grouping,
  keys: readonly { readonly key: string; readonly count: number }[],
): Promise<MatrixLine[]> {
  const called = await names(
    db,
    kind,
    keys.map(({ key }) => key),
  );
  return keys.map(({ key, count }) => ({
    id: key,
    name: called.get(key)?.name ?? key,
    hint: called.get(key)?.role ?? null,
    total: count,
  }));
}
