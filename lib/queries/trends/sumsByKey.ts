import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql, type Sql } from '@/lib/db/sql';

const keyRow = z.object({ key: z.string(), count: z.number() });

/** The `most` highest sums of rows `(key, day, n)`, most first and then by key; keys that count nothing are left out. */
export async function sumsByKey(db: Db, counted: Sql, most: number): Promise<ReadonlyMap<string, number>> {
  const found = await rows(
    db,
    keyRow,
    sql`SELECT key, sum(n)::int AS count FROM (${counted}) r GROUP BY key HAVING sum(n) > 0
      ORDER BY count DESC, key LIMIT ${most}::int`,
  );
  return new Map(found.map(({ key, count }) => [key, count]));
}
