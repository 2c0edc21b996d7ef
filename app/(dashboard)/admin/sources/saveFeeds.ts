'use server';

import { revalidatePath } from 'next/cache';
import { addFeeds } from '@/lib/admin/feeds';
import { requireRole } from '@/lib/auth';
import { db } from '@/lib/db/client';
import { outletOf } from '@/lib/pipeline/live/outletOf';
import { saveForm, type FeedsState } from './feedsState';

/** Keeps the chosen feeds of a site, switched on; for administrators. The worker asks them within seconds. */
export async function saveFeeds(_before: FeedsState, form: FormData): Promise<FeedsState> {
  const scope = await requireRole('admin');
  const parsed = saveForm.safeParse({ ...Object.fromEntries(form), urls: form.getAll('url') });
  if (!parsed.success) {
    const unchosen = parsed.error.issues.some(({ path }) => path[0] === 'urls');
    return { status: 'problem', problem: unchosen ? 'nothing' : 'address' };
  }
  const { site, name, urls } = parsed.data;
  const outlet = outletOf(site, name);
  if (!outlet) return { status: 'problem', problem: 'address' };
  const feeds = urls.map((url) => ({ url, title: null, outlet }));
  await addFeeds(db(), scope, feeds, { enabled: true });
  revalidatePath('/admin/sources');
  return { status: 'saved', count: urls.length };
}
