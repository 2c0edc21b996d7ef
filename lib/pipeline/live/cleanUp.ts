import type { Db } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';

/** Removes what nobody looks at any more: quarantine after 90 days, settled after 30, import runs after 90, hosts unused for 30. */
export async function cleanUp(db: Db): Promise<void> {
  await run(
    db,
    sql`DELETE FROM quarantine_items WHERE resolved_at < now() - interval '30 days' OR at < now() - interval '90 days'`,
  );
  await run(db, sql`DELETE FROM import_runs WHERE finished_at < now() - interval '90 days'`);
  await run(db, sql`DELETE FROM host_slots WHERE next_at < now() - interval '30 days' AND held_until IS NULL`);
}
