import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import type { Reprinting } from '@/lib/domain/rows/reprinting';
import { sourceRef, STORY_COLUMNS, storyColumns, when } from './storyColumns';

/** `articleId` and what follows are the first story's; `days` are those of the others, in order. */
const reprintingRow = storyColumns.extend({ id: z.string(), days: z.array(z.iso.date()) });

function toReprinting(found: z.infer<typeof reprintingRow>): Reprinting {
  const { id, articleId, title, days } = found;
  if (id !== articleId) {
    return { kind: 'reprint', first: { id: articleId, title, source: sourceRef(found), when: when(found) } };
  }
  return { kind: 'first', count: days.length, from: days[0] ?? found.day, to: days.at(-1) ?? found.day };
}

/**
 * What each of some stories has to do with the others of its text, by article id: which story had it first, or how often
 * it came again. Whatever a filter says: the copies of the whole archive. Stories without a copy are missing.
 */
export async function reprintings(db: Tx, articleIds: readonly string[]): Promise<ReadonlyMap<string, Reprinting>> {
  const found = await rows(
    db,
    reprintingRow,
    sql`SELECT own.article_id::text AS id, ${STORY_COLUMNS}, ARRAY(
          SELECT c.day::text FROM reprint_groups o JOIN articles c ON c.id = o.article_id
          WHERE o.group_id = own.group_id AND o.article_id <> f.article_id ORDER BY c.day
        ) AS days
      FROM reprint_groups own, LATERAL (
        SELECT g.article_id FROM reprint_groups g WHERE g.group_id = own.group_id ORDER BY g.published_at, g.article_id LIMIT 1
      ) f JOIN articles a ON a.id = f.article_id JOIN sources so ON so.id = a.source_id
      WHERE own.article_id = ANY(${articleIds}::uuid[])`,
  );
  return new Map(found.filter(({ days }) => days.length > 0).map((row) => [row.id, toReprinting(row)]));
}
