import { z } from 'zod';
import { db } from '@/lib/db/client';
import { rows, sql, type Sql } from '@/lib/db/sql';
import type { ImportRunView } from '@/lib/domain/live/imports';
import type { Scope } from '@/lib/domain/scope';
import { adminOnly } from './adminOnly';

/** A run that has not moved for this long has lost its worker, in milliseconds. */
const STALE = 5 * 60_000;

/** An import as {@link importRunsQuery} finds it. */
export const importRunRow = z.object({
  id: z.string(),
  label: z.string(),
  state: z.enum(['running', 'done', 'failed', 'stopped']),
  done: z.number(),
  new: z.number(),
  updated: z.number(),
  known: z.number(),
  rejected: z.number(),
  files: z.number(),
  filesDone: z.number(),
  startedAt: z.date(),
  movedAt: z.date(),
  finishedAt: z.date().nullable(),
  message: z.string().nullable(),
});

/** All imports, newest first; `cut` is a LIMIT or nothing. */
export function importRunsQuery(cut: Sql): Sql {
  return sql`SELECT id::text, label, state, done, new, updated, known, rejected, files, files_done AS "filesDone",
      started_at AS "startedAt", moved_at AS "movedAt", finished_at AS "finishedAt", message
    FROM import_runs ORDER BY started_at DESC, id ${cut}`;
}

/** What a list shows of an import at an instant. */
export function toImportRunView(
  { movedAt, startedAt, finishedAt, state, ...run }: z.infer<typeof importRunRow>,
  now: Date,
): ImportRunView {
  const stale = state === 'running' && now.getTime() - movedAt.getTime() > STALE;
  return {
    ...run,
    state: stale ? 'stopped' : state,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

/** The newest imports, at most `limit`. Administrators only. */
export async function getImportRuns(scope: Scope, limit: number, now: Date): Promise<ImportRunView[]> {
  adminOnly(scope);
  const runs = await rows(db(), importRunRow, importRunsQuery(sql`LIMIT ${limit}::int`));
  return runs.map((run) => toImportRunView(run, now));
}
