'use server';

import { revalidatePath } from 'next/cache';
import { addFolder, removeFolder } from '@/lib/admin/folders';
import { requireRole } from '@/lib/auth';
import { db } from '@/lib/db/client';
import { foldersForm, type FoldersState } from './quarantineState';

/** Watches a folder, or no longer; for administrators. */
export async function changeFolders(_before: FoldersState, form: FormData): Promise<FoldersState> {
  const scope = await requireRole('admin');
  const parsed = foldersForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { status: 'problem', problem: 'path' };
  const asked = parsed.data;
  revalidatePath('/admin/queue');
  if (asked.intent === 'add') {
    const added = await addFolder(db(), scope, asked.path);
    return added ? { status: 'done', intent: 'add', path: asked.path } : { status: 'problem', problem: 'known' };
  }
  const path = await removeFolder(db(), scope, asked.folderId);
  return path === null ? { status: 'problem', problem: 'unknownFolder' } : { status: 'done', intent: 'remove', path };
}
