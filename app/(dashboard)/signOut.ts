'use server';

import { redirect } from 'next/navigation';
import { recordEvent } from '@/lib/admin/audit';
import { requireSession } from '@/lib/auth';
import { dropSession } from '@/lib/auth/sessionCookie';
import { db } from '@/lib/db/client';

/** Ends this session. */
export async function signOut(): Promise<void> {
  const scope = await requireSession();
  await recordEvent(db(), scope, 'signOut');
  await dropSession();
  redirect('/sign-in');
}
