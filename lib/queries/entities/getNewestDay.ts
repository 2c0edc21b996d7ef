import { z } from 'zod';
import { row, sql } from '@/lib/db/sql';
import type { Scope } from '@/lib/domain/scope';
import { reader } from '../reader';

const dayRow = z.object({ day: z.iso.date().nullable() });

/** The newest Tehran day (ISO) that holds a story; null on an empty database. */
export async function getNewestDay(scope: Scope): Promise<string | null> {
  return (await row(reader(scope), dayRow, sql`SELECT max(day)::text AS day FROM articles`)).day;
}
