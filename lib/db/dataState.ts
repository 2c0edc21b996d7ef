import { z } from 'zod';
import type { Tx } from './client';
import { row, run, sql } from './sql';

/** How many deltas were taken away, of one ISO Tehran day. */
export interface GoneDeltas {
  readonly day: string;
  readonly n: number;
}

/** To be called in the transaction that removes deltas, whether folded or not, with how many they are of which days. */
export async function countGone(tx: Tx, gone: readonly GoneDeltas[]): Promise<void> {
  if (gone.length === 0) return;
  await run(
    tx,
    sql`INSERT INTO gone_deltas AS g (day, n)
      SELECT day, n FROM jsonb_to_recordset(${JSON.stringify(gone)}::jsonb) AS x(day date, n bigint) ORDER BY day
      ON CONFLICT (day) DO UPDATE SET n = g.n + EXCLUDED.n`,
  );
}

/** Makes every day another one: to be called in the transaction that counts all of them anew. */
export async function changeAllDays(tx: Tx): Promise<void> {
  await run(tx, sql`UPDATE gone_deltas SET n = n + 1`);
}

/** Names of the stories, facts and groups as they are now. */
export interface DataStates {
  /** Of all days. */
  readonly all: string;
  /** Of the days before the one asked for. */
  readonly before: string;
}

/**
 * The state of all data and of the days before `day` (ISO Tehran day): how many deltas of these days were ever noted, folded
 * or not. Every change of stories, facts and groups notes some in its own transaction (`noteCounts`, `noteGroups`), and the
 * sums only grow: equal states are equal data.
 */
export async function dataStates(db: Tx, day: string): Promise<DataStates> {
  const { all, before } = await row(
    db,
    z.object({ all: z.string(), before: z.string() }),
    sql`SELECT coalesce(sum(n), 0)::text AS all, coalesce(sum(n) FILTER (WHERE day < ${day}::date), 0)::text AS before
      FROM (SELECT day, n FROM gone_deltas UNION ALL SELECT day, count(*) FROM rollup_deltas GROUP BY day) d`,
  );
  return { all, before: `${day} ${before}` };
}
