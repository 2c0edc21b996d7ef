import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { row, sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';
import type { Of } from '@/lib/domain/of';
import { countRows } from './countRows';
import { inTwoParts } from './inTwoParts';

const totalRow = z.object({ total: z.number() });

/** How many units a filter, and `of` beside it, selects: the total of the list that shows them. */
export async function countUnits(db: Db, filter: Filter, unit: Unit, of: Of | null): Promise<number> {
  const question = { filter, unit, of, by: 'all' as const, ids: null };
  const { past, rest } = await inTwoParts(db, ['total'], question, async (part) => {
    const counted = sql`SELECT coalesce(sum(n), 0)::int AS total FROM (${countRows(part)}) r`;
    return (await row(db, totalRow, counted)).total;
  });
  return (past ?? 0) + (rest ?? 0);
}
