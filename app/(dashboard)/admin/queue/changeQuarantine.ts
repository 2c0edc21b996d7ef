'use server';

import { revalidatePath } from 'next/cache';
import { discardItems, replayItems } from '@/lib/admin/quarantine';
import { requireRole } from '@/lib/auth';
import { db } from '@/lib/db/client';
import { quarantineForm, type QuarantineState } from './quarantineState';

/** Runs steps in quarantine again or puts them aside, one or all of a kind; for administrators. */
export async function changeQuarantine(_before: QuarantineState, form: FormData): Promise<QuarantineState> {
  const scope = await requireRole('admin');
  const parsed = quarantineForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { status: 'problem' };
  const { intent, ...chosen } = parsed.data;
  const count = await (intent === 'replay' ? replayItems : discardItems)(db(), scope, chosen);
  revalidatePath('/admin/queue');
  return count === 0 ? { status: 'problem' } : { status: 'done', intent, count };
}
