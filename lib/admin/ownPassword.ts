import type { Db, Tx } from '@/lib/db/client';
import type { Scope } from '@/lib/domain/scope';
import { recordEvent } from './audit';

/** The hash to check a user's current password against; of the user who asks, nobody else's. */
export async function ownPasswordHash(db: Tx, scope: Scope): Promise<string> {
  const user = await db.user.findUniqueOrThrow({ where: { id: scope.userId }, select: { passwordHash: true } });
  return user.passwordHash;
}

/**
 * Changes one's own password and ends all one's sessions; the answer is the new session version, with which the current
 * session can be renewed.
 */
export async function changeOwnPassword(db: Db, scope: Scope, passwordHash: string): Promise<number> {
  return db.$transaction(async (tx) => {
    const user = await tx.user.update({
      where: { id: scope.userId },
      data: { passwordHash, sessionVersion: { increment: 1 } },
      select: { sessionVersion: true },
    });
    await recordEvent(tx, scope, 'passwordChanged');
    return user.sessionVersion;
  });
}
