'use server';

import { revalidatePath } from 'next/cache';
import { removeFeed, setFeedEnabled } from '@/lib/admin/feeds';
import { requireRole } from '@/lib/auth';
import { db } from '@/lib/db/client';
import { feedForm, type FeedsState } from './feedsState';

const DONE = { enable: 'enabled', disable: 'disabled', remove: 'removed' } as const;

/** Switches a feed on or off, or removes it; for administrators. */
export async function changeFeeds(_before: FeedsState, form: FormData): Promise<FeedsState> {
  const scope = await requireRole('admin');
  const parsed = feedForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { status: 'problem', problem: 'unknownFeed' };
  const { intent, feedId } = parsed.data;
  const url =
    intent === 'remove'
      ? await removeFeed(db(), scope, feedId)
      : await setFeedEnabled(db(), scope, feedId, intent === 'enable');
  revalidatePath('/admin/sources');
  return url === null ? { status: 'problem', problem: 'unknownFeed' } : { status: 'done', done: DONE[intent], url };
}
