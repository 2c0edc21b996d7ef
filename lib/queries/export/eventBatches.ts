import { batches } from '@/lib/db/batches';
import type { Tx } from '@/lib/db/client';
import { nothing } from '@/lib/db/sql';
import type { Scope } from '@/lib/domain/scope';
import type { AuditView } from '@/lib/domain/users';
import { adminOnly } from '../entities/adminOnly';
import { auditRow, auditQuery, toAuditViews } from '../entities/getAuditEvents';

/** All rows of {@link getAuditEvents}, in its order, some hundred at a time. Administrators only. */
export async function* eventBatches(tx: Tx, scope: Scope): AsyncGenerator<readonly AuditView[]> {
  adminOnly(scope);
  for await (const found of batches(tx, auditRow, auditQuery(nothing))) yield found.flatMap(toAuditViews);
}
