import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import type { Days } from '@/lib/domain/filter';

/** The Tehran days (ISO) of a period on which any source delivered a story, whatever else a filter asks for. */
export async function deliveredDays(db: Db, { from, to }: Days): Promise<ReadonlySet<string>> {
  const within = sql`day BETWEEN ${from}::date AND ${to}::date`;
  const found = await rows(
    db,
    z.object({ day: z.iso.date() }),
    sql`SELECT day::text FROM (
        SELECT day, stories FROM source_daily WHERE ${within}
        UNION ALL SELECT day, stories FROM rollup_deltas WHERE person_id IS NULL AND topic_slug IS NULL AND ${within}
      ) d GROUP BY day HAVING sum(stories) > 0`,
  );
  return new Set(found.map(({ day }) => day));
}
