import type { Tx } from './client';
import { z } from 'zod';
import { countGone } from './dataState';
import { rows, run, sql } from './sql';

const goneRow = z.object({ day: z.iso.date(), n: z.number() });

/**
 * Removes the people, organisations and offices that no story names any longer, with their names, tenures and counts, and
 * answers how many people. Writers wait until the transaction ends: a person whom a story is about to name must not
 * vanish under it.
 */
export async function forgetUnnamed(tx: Tx): Promise<number> {
  await run(tx, sql`LOCK TABLE people, organisations, offices IN SHARE ROW EXCLUSIVE MODE`);
  const unnamed = sql`SELECT p.id FROM people p
    WHERE NOT EXISTS (SELECT 1 FROM mentions m WHERE m.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM statements s WHERE s.speaker_id = p.id)`;
  // Their deltas add up to nothing, but could not be folded once the person is gone.
  const gone = sql`DELETE FROM rollup_deltas WHERE person_id IN (${unnamed}) RETURNING day`;
  await countGone(
    tx,
    await rows(tx, goneRow, sql`WITH gone AS (${gone}) SELECT day::text, count(*)::int AS n FROM gone GROUP BY day`),
  );
  const forgotten = await run(tx, sql`DELETE FROM people WHERE id IN (${unnamed})`);
  await run(
    tx,
    sql`DELETE FROM organisations o WHERE NOT EXISTS (SELECT 1 FROM statements s WHERE s.speaker_id = o.id)`,
  );
  await run(
    tx,
    sql`DELETE FROM offices o WHERE NOT EXISTS (SELECT 1 FROM statements s WHERE s.speaker_id = o.id)
      AND NOT EXISTS (SELECT 1 FROM tenures t WHERE t.office_id = o.id)`,
  );
  return forgotten;
}
