import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';

const hashRow = z.object({ id: z.string(), hash: z.string() });

/** The content hashes of the stories that are stored, by id; the others are missing. */
export async function storedHashes(db: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await rows(db, hashRow, sql`SELECT id::text, content_hash AS hash FROM articles WHERE id = ANY(${ids}::uuid[])`);
  return new Map(found.map(({ id, hash }) => [id, hash]));
}
