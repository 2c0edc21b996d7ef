import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { changeAllDays, countGone } from '@/lib/db/dataState';
import { row, rows, run, sql } from '@/lib/db/sql';
import { storyCounts } from '@/lib/db/storyCounts';
import { ROLLUP_LOCK } from './foldRollups';

/**
 * Counts the daily tables anew from the facts of all stories. Writers wait until it is done; readers see the old numbers
 * until then.
 */
export async function rebuildRollups(db: Db): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await row(
        tx,
        z.object({ locked: z.string() }),
        sql`SELECT pg_advisory_xact_lock(${ROLLUP_LOCK})::text AS locked`,
      );
      // Every writer notes deltas in the transaction of its facts: holding them off here holds off all changes of facts.
      await run(tx, sql`LOCK TABLE rollup_deltas IN SHARE ROW EXCLUSIVE MODE`);
      const gone = sql`WITH gone AS (DELETE FROM rollup_deltas RETURNING day) SELECT day::text, count(*)::int AS n FROM gone GROUP BY day`;
      await countGone(tx, await rows(tx, z.object({ day: z.iso.date(), n: z.number() }), gone));
      // What was counted wrongly is counted anew.
      await changeAllDays(tx);
      for (const table of [sql`source_daily`, sql`person_daily`, sql`topic_daily`]) {
        await run(tx, sql`DELETE FROM ${table}`);
      }
      await run(tx, sql`CREATE TEMPORARY TABLE counts ON COMMIT DROP AS SELECT * FROM ${storyCounts(null)} c`);
      await run(
        tx,
        sql`INSERT INTO source_daily (day, source_id, stories, statements, mentions)
          SELECT day, source_id, sum(stories), sum(statements), sum(mentions) FROM counts
          WHERE person_id IS NULL AND topic_slug IS NULL GROUP BY 1, 2`,
      );
      await run(
        tx,
        sql`INSERT INTO person_daily (person_id, day, source_id, stories, statements, mentions)
          SELECT person_id, day, source_id, sum(stories), sum(statements), sum(mentions) FROM counts
          WHERE person_id IS NOT NULL GROUP BY 1, 2, 3`,
      );
      await run(
        tx,
        sql`INSERT INTO topic_daily (topic_slug, day, source_id, stories, statements, mentions)
          SELECT topic_slug, day, source_id, sum(stories), sum(statements), sum(mentions) FROM counts
          WHERE topic_slug IS NOT NULL GROUP BY 1, 2, 3`,
      );
    },
    { timeout: 3_600_000, maxWait: 60_000 },
  );
}
