import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { row, rows, sql } from '@/lib/db/sql';
import { DUE_NOW } from './dueNow';

/** What there is to do now. */
export interface Due {
  /** Ids of feeds, the longest due first. */
  readonly feeds: readonly string[];
  /** Hosts that have pages to be fetched and can be asked. */
  readonly hosts: readonly string[];
  readonly stories: boolean;
  readonly replays: boolean;
}

const MOST = 500;

/** Looks for what is due, by the database's clock; cheap where nothing is. */
export async function findDue(db: Db): Promise<Due> {
  const [feeds, hosts, rest] = await Promise.all([
    rows(
      db,
      z.object({ id: z.string() }),
      sql`SELECT id::text FROM feeds WHERE enabled AND next_due_at <= ${DUE_NOW} ORDER BY next_due_at LIMIT ${MOST}::int`,
    ),
    rows(
      db,
      z.object({ host: z.string() }),
      sql`SELECT w.host FROM waiting_pages w LEFT JOIN host_slots s ON s.host = w.host
        WHERE w.next_at <= ${DUE_NOW} AND (s.host IS NULL
          OR (s.next_at <= ${DUE_NOW} AND (s.held_until IS NULL OR s.held_until <= ${DUE_NOW})))
        GROUP BY w.host LIMIT ${MOST}::int`,
    ),
    row(
      db,
      z.object({ stories: z.boolean(), replays: z.boolean() }),
      sql`SELECT EXISTS (SELECT 1 FROM waiting_stories WHERE next_at <= ${DUE_NOW}) AS stories,
        EXISTS (SELECT 1 FROM quarantine_items WHERE replay_at IS NOT NULL AND resolved_at IS NULL) AS replays`,
    ),
  ]);
  return { feeds: feeds.map(({ id }) => id), hosts: hosts.map(({ host }) => host), ...rest };
}
