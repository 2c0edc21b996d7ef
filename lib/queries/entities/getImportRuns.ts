import { z } from 'zod';
import { db } from '@/lib/db/client';
import type { ImportRunView } from '@/lib/domain/live';
import type { Scope } from '@/lib/domain/scope';
import { adminOnly } from './adminOnly';

const stateOf = z.enum(['running', 'done', 'failed', 'stopped']);
/** A run that has not moved for this long has lost its worker, in milliseconds. */
const STALE = 5 * 60_000;

/** The newest imports, at most `limit`. Administrators only. */
export async function getImportRuns(scope: Scope, limit: number, now: Date): Promise<ImportRunView[]> {
  adminOnly(scope);
  const runs = await db().importRun.findMany({ orderBy: [{ startedAt: 'desc' }, { id: 'asc' }], take: limit });
  return runs.map(({ movedAt, startedAt, finishedAt, state, ...run }) => {
    const stale = state === 'running' && now.getTime() - movedAt.getTime() > STALE;
    return {
      ...run,
      state: stale ? 'stopped' : stateOf.parse(state),
      startedAt: startedAt.toISOString(),
      finishedAt: finishedAt?.toISOString() ?? null,
    };
  });
}
