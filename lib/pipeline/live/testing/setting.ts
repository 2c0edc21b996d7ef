import { afterAll, beforeEach } from 'vitest';
import { createDb } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import { testDatabase } from '@/lib/db/testing';
import { liveOf } from './liveOf';
import { startOutlet } from './outlet';

/**
 * What the tests of live news work with, at the top level of a test file, once: a database that is empty before each test,
 * an outlet on this machine, and the steps that may ask it.
 */
export async function liveSetting() {
  const database = await testDatabase();
  const db = createDb(database.url, 5);
  const outlet = await startOutlet();
  const live = liveOf(db, [outlet.host]);
  afterAll(async () => {
    await live.close();
    await outlet.close();
    await db.$disconnect();
  });
  beforeEach(async () => {
    await run(
      db,
      sql`TRUNCATE articles, people, offices, organisations, sources, feeds, host_slots, waiting_pages, waiting_stories,
        address_aliases, quarantine_items, rollup_deltas, source_daily, settings, audit_events CASCADE`,
    );
  });
  return {
    db,
    outlet,
    live,
    /** Lets every host be asked at once. */
    freeHosts: () => run(db, sql`UPDATE host_slots SET next_at = now(), held_until = NULL`),
  };
}

/** A signal that is never given. */
export const never = new AbortController().signal;
