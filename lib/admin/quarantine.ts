import type { Db } from '@/lib/db/client';
import type { FailureKind, Step } from '@/lib/domain/live/failures';
import { requireAdmin, type Actor } from './actor';
import { recordEvent } from './audit';

/** One item of the quarantine, or all of a step and kind. */
export type Chosen = { readonly id: string } | { readonly step: Step; readonly kind: FailureKind };

/** Asks the worker to run the steps of items again; answers how many. Throws an AppError unless the actor may administer. */
export async function replayItems(db: Db, actor: Actor, chosen: Chosen): Promise<number> {
  requireAdmin(actor);
  return db.$transaction(async (tx) => {
    const { count } = await tx.quarantineItem.updateMany({
      where: { ...chosen, resolvedAt: null },
      data: { replayAt: new Date() },
    });
    if (count > 0) await recordEvent(tx, actor, 'quarantineReplayed', { ...chosen, count });
    return count;
  });
}

/** Puts items aside for good; their bytes are removed. Answers how many. */
export async function discardItems(db: Db, actor: Actor, chosen: Chosen): Promise<number> {
  requireAdmin(actor);
  return db.$transaction(async (tx) => {
    const { count } = await tx.quarantineItem.updateMany({
      where: { ...chosen, resolvedAt: null },
      data: { resolvedAt: new Date(), resolution: 'discarded', replayAt: null, bytes: null },
    });
    if (count > 0) await recordEvent(tx, actor, 'quarantineDiscarded', { ...chosen, count });
    return count;
  });
}
