import type { Tx } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import type { Scope } from '@/lib/domain/scope';
import { reader } from '../reader';

const MINUTE = 60_000;
/** What takes longer is broken off: a state that is held for long keeps PostgreSQL from tidying up. */
const LONGEST = { maxWait: MINUTE / 4, timeout: 30 * MINUTE };

/**
 * Runs a task that only reads, on one state of the database from beginning to end: what comes in meanwhile is not in it.
 * Ends with an error after half an hour.
 */
export function inSnapshot<T>(scope: Scope, task: (tx: Tx) => Promise<T>): Promise<T> {
  return reader(scope).$transaction(
    async (tx) => {
      await run(tx, sql`SET TRANSACTION READ ONLY`);
      return task(tx);
    },
    { ...LONGEST, isolationLevel: 'RepeatableRead' },
  );
}
