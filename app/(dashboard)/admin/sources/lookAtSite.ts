'use server';

import { requireRole } from '@/lib/auth';
import { db } from '@/lib/db/client';
import { previewSite } from '@/lib/pipeline/live/previewSite';
import { withLive } from '@/lib/pipeline/live/withLive';
import { siteForm, type SiteState } from './feedsState';

/** Looks for the feeds of a site and shows their latest items as they would be stored; for administrators. Keeps nothing. */
export async function lookAtSite(_before: SiteState, form: FormData): Promise<SiteState> {
  await requireRole('admin');
  const parsed = siteForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { status: 'failed', kind: 'address', reason: null };
  const preview = await withLive(db(), (live) => previewSite(live, parsed.data.address));
  if (!preview.ok) return { status: 'failed', kind: preview.failure.kind, reason: preview.failure.reason };
  const { site, outlet, feeds } = preview;
  return { status: 'found', site, name: outlet.name, feeds, at: new Date().toISOString() };
}
