import { z } from 'zod';
import { row, sql } from '@/lib/db/sql';
import type { Freshness } from '@/lib/domain/freshness';
import type { Scope } from '@/lib/domain/scope';
import { reader } from '../reader';

const freshnessRow = z.object({ at: z.date().nullable(), newestDay: z.iso.date().nullable(), demo: z.boolean() });

/** How fresh the data is, and whether demo data is in it. Each of the three is one step into an index or a small table. */
export async function getFreshness(scope: Scope): Promise<Freshness> {
  const { at, newestDay, demo } = await row(
    reader(scope),
    freshnessRow,
    sql`SELECT (SELECT max(ingested_at) FROM articles) AS at, (SELECT max(day)::text FROM articles) AS "newestDay",
      EXISTS (SELECT 1 FROM sources WHERE demo) AS demo`,
  );
  return { lastIngestedAt: at?.toISOString() ?? null, newestDay, demo };
}
