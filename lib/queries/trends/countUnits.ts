import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { row, sql } from '@/lib/db/sql';
import type { Filter, Unit } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import { countRows } from './countRows';

/** How many units a filter, and `of` beside it, selects: the total of the list that shows them. */
export async function countUnits(db: Db, filter: Filter, unit: Unit, of: Of | null): Promise<number> {
  const counted = countRows({ filter, unit, of, by: 'all', ids: null });
  const total = z.object({ total: z.number() });
  return (await row(db, total, sql`SELECT coalesce(sum(n), 0)::int AS total FROM (${counted}) r`)).total;
}
