import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import { isAlive } from '@/lib/db/alive';
import { poll } from './poll';

const pidRow = z.object({ pid: z.number() });

/** The processes of the server behind `db` besides its postmaster; none while it does not answer. */
function childrenOf(db: Db): Promise<number[]> {
  return rows(db, pidRow, sql`SELECT pid FROM pg_stat_activity`).then(
    (found) => found.map(({ pid }) => pid),
    () => [],
  );
}

/**
 * Kills (−9) the embedded PostgreSQL of a data folder: its postmaster `alone`, whose processes then end by themselves, or
 * all at once. Waits until the postmaster is gone, no longer.
 */
export async function killDatabase(folder: string, db: Db, { alone }: { readonly alone: boolean }): Promise<void> {
  const pidFile = path.join(folder, 'postgres', 'postmaster.pid');
  const postmaster = Number((await readFile(pidFile, 'utf8')).split('\n', 1)[0]);
  const children = alone ? [] : await childrenOf(db);
  for (const pid of [postmaster, ...children]) killNow(pid);
  await poll(() => !isAlive(postmaster));
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // A connection that ended since has no process any more.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
