import { db } from '@/lib/db/client';
import type { Scope } from '@/lib/domain/scope';
import { adminOnly } from './adminOnly';

/** The bytes of an item in quarantine; null when there are none. Administrators only. */
export async function getQuarantineBytes(scope: Scope, id: string): Promise<Uint8Array | null> {
  adminOnly(scope);
  const item = await db().quarantineItem.findUnique({ where: { id }, select: { bytes: true } });
  return item?.bytes ?? null;
}
