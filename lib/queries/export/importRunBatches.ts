import { batches } from '@/lib/db/batches';
import type { Tx } from '@/lib/db/client';
import { nothing } from '@/lib/db/sql';
import type { ImportRunView } from '@/lib/domain/live/imports';
import type { Scope } from '@/lib/domain/scope';
import { adminOnly } from '../entities/adminOnly';
import { importRunRow, importRunsQuery, toImportRunView } from '../entities/getImportRuns';

/** All rows of {@link getImportRuns}, in its order, some hundred at a time. Administrators only. */
export async function* importRunBatches(tx: Tx, scope: Scope, now: Date): AsyncGenerator<readonly ImportRunView[]> {
  adminOnly(scope);
  for await (const found of batches(tx, importRunRow, importRunsQuery(nothing)))
    yield found.map((run) => toImportRunView(run, now));
}
