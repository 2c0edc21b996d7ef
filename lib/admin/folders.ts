import type { Db } from '@/lib/db/client';
import { requireAdmin, type Actor } from './actor';
import { recordEvent } from './audit';

/** Watches a folder of the worker's machine; false when it is watched already. Throws an AppError unless the actor may administer. */
export async function addFolder(db: Db, actor: Actor, path: string): Promise<boolean> {
  requireAdmin(actor);
  return db.$transaction(async (tx) => {
    const { count } = await tx.watchedFolder.createMany({ data: [{ path }], skipDuplicates: true });
    if (count > 0) await recordEvent(tx, actor, 'folderAdded', { path });
    return count > 0;
  });
}

/** Watches a folder no longer; the stories from it stay. Answers its path, or null when there is no such folder. */
export async function removeFolder(db: Db, actor: Actor, id: string): Promise<string | null> {
  requireAdmin(actor);
  return db.$transaction(async (tx) => {
    const folder = await tx.watchedFolder.findUnique({ where: { id }, select: { path: true } });
    if (!folder) return null;
    await tx.watchedFolder.delete({ where: { id } });
    await recordEvent(tx, actor, 'folderRemoved', { path: folder.path });
    return folder.path;
  });
}
