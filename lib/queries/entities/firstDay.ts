import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { row, sql } from '@/lib/db/sql';

const dayRow = z.object({ day: z.iso.date().nullable() });

/** The oldest Tehran day (ISO) that holds a story; null on an empty database. */
export async function firstDay(db: Tx): Promise<string | null> {
  return (await row(db, dayRow, sql`SELECT min(day)::text AS day FROM articles`)).day;
}
