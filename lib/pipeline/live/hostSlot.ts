import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { nothing, row, rows, run, sql, type Sql } from '@/lib/db/sql';
import { DUE_NOW } from './dueNow';

/** The right to send one request to a host, or when to ask for it again. */
export type Slot = { readonly taken: true; readonly token: string } | { readonly taken: false; readonly at: Date };

/**
 * How long a worker that says nothing more keeps its slot, in seconds: longer than a fetch may take, so that only a worker
 * that died loses one.
 */
const LEASE_SECONDS = 120;
/** When to ask again while another request is under way, in seconds. */
const BUSY_SECONDS = 1;

/** A feed is asked before the pages that it leads to: what is new comes first. */
const NO_FEED_DUE = (host: string): Sql =>
  sql`AND NOT EXISTS (SELECT 1 FROM feeds f WHERE f.host = ${host} AND f.enabled AND f.next_due_at <= ${DUE_NOW})`;

/**
 * Takes the turn at a host, for all workers on all machines: the database's clock and one row a host decide.
 * @param host as URLs write it, without a port
 * @param givesWay true for requests that wait while a feed of the host is due
 */
export async function takeSlot(db: Tx, host: string, { givesWay }: { readonly givesWay: boolean }): Promise<Slot> {
  await run(db, sql`INSERT INTO host_slots (host) VALUES (${host}) ON CONFLICT DO NOTHING`);
  const taken = await rows(
    db,
    z.object({ token: z.string() }),
    sql`UPDATE host_slots SET held_until = now() + make_interval(secs => ${LEASE_SECONDS}::int)
      WHERE host = ${host} AND next_at <= ${DUE_NOW} AND (held_until IS NULL OR held_until <= ${DUE_NOW})
      ${givesWay ? NO_FEED_DUE(host) : nothing} RETURNING held_until::text AS token`,
  );
  if (taken[0]) return { taken: true, token: taken[0].token };
  const { at } = await row(
    db,
    z.object({ at: z.date() }),
    sql`SELECT greatest(next_at, now() + make_interval(secs => ${BUSY_SECONDS}::int)) AS at FROM host_slots WHERE host = ${host}`,
  );
  return { taken: false, at };
}

/**
 * Gives the turn back: the next request may begin after the pause. Changes nothing when the lease has run out and somebody
 * else holds it.
 * @param token from {@link takeSlot}
 * @param pauseMs in milliseconds; 0 for a turn that was not used
 */
export async function giveSlotBack(db: Tx, host: string, token: string, pauseMs: number): Promise<void> {
  await run(
    db,
    sql`UPDATE host_slots SET held_until = NULL,
        next_at = greatest(next_at, now() + make_interval(secs => ${pauseMs}::float8 / 1000))
      WHERE host = ${host} AND held_until = ${token}::timestamptz`,
  );
}

/** Leaves a host alone for some seconds from now on, at least: it asked for it, or does not answer. */
export async function holdBack(db: Tx, host: string, seconds: number): Promise<void> {
  await run(
    db,
    sql`INSERT INTO host_slots (host, next_at) VALUES (${host}, now() + make_interval(secs => ${seconds}::float8))
      ON CONFLICT (host) DO UPDATE SET next_at = greatest(host_slots.next_at, EXCLUDED.next_at)`,
  );
}
