import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { row, sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import { comparedPeriods, type ComparedPeriods } from '../filter/comparedPeriods';

const foundRow = z.object({ found: z.boolean() });

/**
 * What a change compares, as {@link comparedPeriods} has it with the archive's first day (ISO); null, too, where no source
 * at all delivered a story on the days before: all of a period would be new, and none of it would be news.
 */
export async function comparablePeriods(
  db: Tx,
  filter: Pick<Filter, 'from' | 'to'>,
  now: Date,
  firstDay: string | null,
): Promise<ComparedPeriods | null> {
  const periods = comparedPeriods(filter, now, firstDay);
  if (!periods) return null;
  const { found } = await row(
    db,
    foundRow,
    sql`SELECT EXISTS (SELECT 1 FROM articles
      WHERE day BETWEEN ${periods.previousFrom}::date AND ${periods.previousTo}::date) AS found`,
  );
  return found ? periods : null;
}
