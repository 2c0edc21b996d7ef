import { batches } from '@/lib/db/batches';
import type { Tx } from '@/lib/db/client';
import { nothing } from '@/lib/db/sql';
import type { QuarantineView } from '@/lib/domain/live/quarantine';
import type { Scope } from '@/lib/domain/scope';
import { adminOnly } from '../entities/adminOnly';
import { quarantineRow, quarantineQuery, toQuarantineView } from '../entities/getQuarantine';

/** All rows of {@link getQuarantine}, in its order, some hundred at a time. Administrators only. */
export async function* quarantineBatches(tx: Tx, scope: Scope): AsyncGenerator<readonly QuarantineView[]> {
  adminOnly(scope);
  for await (const found of batches(tx, quarantineRow, quarantineQuery(nothing))) yield found.map(toQuarantineView);
}
