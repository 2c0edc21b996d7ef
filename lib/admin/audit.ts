import type { Tx } from '@/lib/db/client';
import type { AuditAction } from '@/lib/domain/audit';
import type { Actor } from './actor';

/** Small facts about an event; never a password, a token or a story's text. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

/** Records who did what, in the transaction that does it. */
export async function recordEvent(tx: Tx, actor: Actor, action: AuditAction, detail: AuditDetail = {}): Promise<void> {
  await tx.auditEvent.create({ data: { userId: actor === 'system' ? null : actor.userId, action, detail } });
}
