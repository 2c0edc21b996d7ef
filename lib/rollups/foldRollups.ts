import { z } from 'zod';
import type { Db, Tx } from '@/lib/db/client';
import { countGone } from '@/lib/db/dataState';
import { row, rows, run, sql, type Sql } from '@/lib/db/sql';

/** As many deltas as one transaction folds, so that it stays short after a large import. */
const BATCH = 50_000;
/** The advisory lock of folding and rebuilding; the numbers only have to be this application's own. */
export const ROLLUP_LOCK = sql`7261, 1`;

const dayRow = z.object({ day: z.iso.date(), n: z.number(), negative: z.boolean() });

/** Adds the deltas `taken` to one daily table. */
function addTo(table: Sql, key: Sql, belongs: Sql): Sql {
  return sql`INSERT INTO ${table} AS d (${key}, stories, statements, mentions)
    SELECT ${key}, sum(stories), sum(statements), sum(mentions) FROM taken WHERE ${belongs} GROUP BY ${key} ORDER BY ${key}
    ON CONFLICT (${key}) DO UPDATE SET stories = d.stories + EXCLUDED.stories,
      statements = d.statements + EXCLUDED.statements, mentions = d.mentions + EXCLUDED.mentions`;
}

async function foldBatch(tx: Tx): Promise<number> {
  await row(tx, z.object({ locked: z.string() }), sql`SELECT pg_advisory_xact_lock(${ROLLUP_LOCK})::text AS locked`);
  const days = await rows(
    tx,
    dayRow,
    sql`WITH taken AS (
        DELETE FROM rollup_deltas WHERE (article_id, seq) IN
          (SELECT article_id, seq FROM rollup_deltas ORDER BY article_id, seq LIMIT ${BATCH}::int)
        RETURNING day, source_id, person_id, topic_slug, stories, statements, mentions
      ),
      source AS (${addTo(sql`source_daily`, sql`day, source_id`, sql`person_id IS NULL AND topic_slug IS NULL`)}),
      person AS (${addTo(sql`person_daily`, sql`person_id, day, source_id`, sql`person_id IS NOT NULL`)}),
      topic AS (${addTo(sql`topic_daily`, sql`topic_slug, day, source_id`, sql`topic_slug IS NOT NULL`)})
      SELECT day::text, count(*)::int AS n, bool_or(stories < 0 OR statements < 0) AS negative FROM taken GROUP BY day`,
  );
  await countGone(tx, days);
  const emptied = days.filter(({ negative }) => negative).map(({ day }) => day);
  if (emptied.length > 0) await dropZeros(tx, emptied);
  return days.reduce((sum, { n }) => sum + n, 0);
}

/** What was taken back entirely leaves rows that say nothing. */
async function dropZeros(tx: Tx, days: readonly string[]): Promise<void> {
  const empty = sql`day = ANY(${days}::date[]) AND stories = 0 AND statements = 0 AND mentions = 0`;
  await run(tx, sql`DELETE FROM source_daily WHERE ${empty}`);
  await run(tx, sql`DELETE FROM person_daily WHERE ${empty}`);
  await run(tx, sql`DELETE FROM topic_daily WHERE ${empty}`);
}

/**
 * Moves all deltas into the daily tables and answers how many there were. Readers add both, so numbers are the same
 * before, during and after. One process folds at a time; another waits for it.
 */
export async function foldRollups(db: Db): Promise<number> {
  let total = 0;
  for (;;) {
    const folded = await db.$transaction((tx) => foldBatch(tx), { timeout: 120_000, maxWait: 60_000 });
    total += folded;
    if (folded < BATCH) return total;
  }
}
