import { getTranslations } from 'next-intl/server';
import { optionalSession } from '@/lib/auth';
import { db } from '@/lib/db/client';
import { opmlOfFeeds } from '@/lib/pipeline/live/opml';

const PRIVATE = { 'cache-control': 'private, no-store' };

/** All feeds as an OPML file to keep; for administrators. */
export async function GET(): Promise<Response> {
  const scope = await optionalSession();
  if (!scope) return Response.json({ error: 'Sign in first.' }, { status: 401, headers: PRIVATE });
  if (scope.role !== 'admin')
    return Response.json({ error: 'There is no such page.' }, { status: 404, headers: PRIVATE });
  const t = await getTranslations('common');
  const opml = await opmlOfFeeds(db(), t('appName'), new Date());
  if (opml === null) return Response.json({ error: 'There are no feeds yet.' }, { status: 404, headers: PRIVATE });
  const headers = {
    'content-type': 'text/x-opml; charset=utf-8',
    'content-disposition': 'attachment; filename="rasad.opml"',
  };
  return new Response(opml, { headers: { ...PRIVATE, ...headers } });
}
