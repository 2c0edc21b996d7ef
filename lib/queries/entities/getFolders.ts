import { db } from '@/lib/db/client';
import type { FolderView } from '@/lib/domain/live/imports';
import type { Scope } from '@/lib/domain/scope';
import { adminOnly } from './adminOnly';

/** The watched folders and how many of their files were read. Administrators only. */
export async function getFolders(scope: Scope): Promise<FolderView[]> {
  adminOnly(scope);
  const folders = await db().watchedFolder.findMany({
    orderBy: { path: 'asc' },
    include: { _count: { select: { files: { where: { importedAt: { not: null } } } } } },
  });
  return folders.map(({ id, path, enabled, lastScanAt, lastError, _count }) => ({
    id,
    path,
    enabled,
    lastError,
    lastScanAt: lastScanAt?.toISOString() ?? null,
    files: _count.files,
  }));
}
