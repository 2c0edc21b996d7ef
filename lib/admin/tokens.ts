import type { Db } from '@/lib/db/client';
import { requireAdmin, type Actor } from './actor';
import { recordEvent } from './audit';

/** Keeps a new token of the scope `ingest` by its hash. Throws an AppError unless the actor may administer. */
export async function createToken(
  db: Db,
  actor: Actor,
  { name, hash }: { readonly name: string; readonly hash: string },
): Promise<void> {
  requireAdmin(actor);
  await db.$transaction(async (tx) => {
    await tx.apiToken.create({ data: { name, hash, createdBy: actor === 'system' ? null : actor.userId } });
    await recordEvent(tx, actor, 'tokenCreated', { name });
  });
}

/** Ends a token at once. Answers its name, or null when there is none or it has ended before. */
export async function revokeToken(db: Db, actor: Actor, id: string): Promise<string | null> {
  requireAdmin(actor);
  return db.$transaction(async (tx) => {
    const [token] = await tx.apiToken.updateManyAndReturn({
      where: { id, revokedAt: null },
      data: { revokedAt: new Date() },
      select: { name: true },
    });
    if (!token) return null;
    await recordEvent(tx, actor, 'tokenRevoked', { name: token.name });
    return token.name;
  });
}
