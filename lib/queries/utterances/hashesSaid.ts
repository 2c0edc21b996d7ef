import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import type { Days } from '@/lib/domain/filter';

const hashRow = z.object({ hash: z.number() });

/** Which of some hashes the sketches of statements of some days have, whoever says them. */
export async function hashesSaid(db: Db, { from, to }: Days, hashes: readonly number[]): Promise<ReadonlySet<number>> {
  const found = await rows(
    db,
    hashRow,
    sql`SELECT DISTINCT h.hash FROM statements u, unnest(u.sketch) AS h(hash)
      WHERE u.day BETWEEN ${from}::date AND ${to}::date AND h.hash = ANY(${hashes}::int[])`,
  );
  return new Set(found.map(({ hash }) => hash));
}
