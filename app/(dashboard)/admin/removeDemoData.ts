'use server';

import { revalidatePath } from 'next/cache';
import { removeDemo } from '@/lib/admin/demo';
import { requireRole } from '@/lib/auth';
import { db } from '@/lib/db/client';

/** How much went with the demo data. */
export interface RemovedDemo {
  readonly stories: number;
  readonly people: number;
}

/** Removes the demo stories and what only they named; for administrators. Reads nothing from the form. */
export async function removeDemoData(): Promise<RemovedDemo> {
  const scope = await requireRole('admin');
  const removed = await removeDemo(db(), scope);
  revalidatePath('/', 'layout');
  return removed;
}
