'use server';

import { revalidatePath } from 'next/cache';
import { addFeeds } from '@/lib/admin/feeds';
import { requireRole } from '@/lib/auth';
import { db } from '@/lib/db/client';
import { feedsOfOpml } from '@/lib/pipeline/live/opml';
import type { OpmlState } from './feedsState';

/** The largest list of feeds, in bytes: below what a server action takes. */
const MAX_BYTES = 900 * 1024;

/** Adds the feeds of an OPML file, switched off; for administrators. */
export async function importOpml(_before: OpmlState, form: FormData): Promise<OpmlState> {
  const scope = await requireRole('admin');
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0 || file.size > MAX_BYTES) return { status: 'failed', reason: null };
  const read = feedsOfOpml(await file.text());
  if ('reason' in read) return { status: 'failed', reason: read.reason };
  const { feeds, skipped } = read;
  const fresh = feeds.length === 0 ? 0 : await addFeeds(db(), scope, feeds, { enabled: false });
  revalidatePath('/admin/sources');
  return { status: 'imported', feeds: feeds.length, fresh, skipped };
}
