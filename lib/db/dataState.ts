import { z } from 'zod';
import type { Tx } from './client';
import { row, run, sql } from './sql';

/** The setting that counts the deltas that were noted and are no longer there. */
const GONE = 'counts.gone';

/** To be called in the transaction that removes deltas, whether folded or not, with how many they are. */
export async function countGone(tx: Tx, deltas: number): Promise<void> {
  if (deltas === 0) return;
  await run(
    tx,
    sql`INSERT INTO settings AS s (key, value) VALUES (${GONE}, to_jsonb(${deltas}::bigint))
      ON CONFLICT (key) DO UPDATE SET value = to_jsonb((s.value #>> '{}')::bigint + ${deltas}::bigint)`,
  );
}

/**
 * A name of the stories, facts and groups as they are now: how many deltas were ever noted, folded or not. Every change of
 * them notes some in its own transaction (`noteCounts`), and the sum only grows: equal states are equal data.
 */
export async function dataState(db: Tx): Promise<string> {
  const { state } = await row(
    db,
    z.object({ state: z.string() }),
    sql`SELECT (coalesce((SELECT (value #>> '{}')::bigint FROM settings WHERE key = ${GONE}), 0)
      + (SELECT count(*) FROM rollup_deltas))::text AS state`,
  );
  return state;
}
