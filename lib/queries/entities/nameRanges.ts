import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import { joinedRanges, type Range } from '@/lib/domain/range';
import { toRanges } from './ranges';

const rangesRow = z.object({ id: z.string(), ranges: z.array(z.number()) });

/** Where the bodies of some stories name people by name or surname, by article id: words that are not stemmed. */
export async function nameRanges(
  db: Tx,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Range[]>> {
  const found = await rows(
    db,
    rangesRow,
    sql`SELECT article_id::text AS id, array_agg(v ORDER BY seq, i) AS ranges
      FROM mentions, unnest(ARRAY[start_offset, end_offset]) WITH ORDINALITY AS t(v, i)
      WHERE article_id = ANY(${articleIds}::uuid[]) AND reference IN ('name', 'surname') GROUP BY article_id`,
  );
  return new Map(found.map(({ id, ranges }) => [id, joinedRanges(toRanges(ranges))]));
}
