import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql, type Sql } from '@/lib/db/sql';
import { storyCounts } from '@/lib/db/storyCounts';

const countRow = z.object({ key: z.string(), stories: z.number(), statements: z.number(), mentions: z.number() });

/** What a day, with an outlet, person or topic, counts. */
export type DailyCount = z.infer<typeof countRow>;

/** Sums by day, outlet, person and topic, zeros left out. */
async function sums(db: Db, relation: Sql): Promise<DailyCount[]> {
  return rows(
    db,
    countRow,
    sql`SELECT concat_ws('|', day, source_id, person_id, topic_slug) AS key, sum(stories)::int AS stories,
        sum(statements)::int AS statements, sum(mentions)::int AS mentions
      FROM ${relation} r GROUP BY 1 HAVING sum(stories) <> 0 OR sum(statements) <> 0 OR sum(mentions) <> 0 ORDER BY 1`,
  );
}

const ROLLUPS = sql`(SELECT day, source_id, NULL AS person_id, NULL AS topic_slug, stories, statements, mentions FROM source_daily
  UNION ALL SELECT day, source_id, person_id, NULL, stories, statements, mentions FROM person_daily
  UNION ALL SELECT day, source_id, NULL, topic_slug, stories, statements, mentions FROM topic_daily
  UNION ALL SELECT day, source_id, person_id, topic_slug, stories, statements, mentions FROM rollup_deltas)`;

/** What the daily tables and the deltas that are not yet folded say together. */
export const rolledUp = (db: Db): Promise<DailyCount[]> => sums(db, ROLLUPS);

/** What they should say: the counts of the facts. */
export const counted = (db: Db): Promise<DailyCount[]> => sums(db, storyCounts(null));
