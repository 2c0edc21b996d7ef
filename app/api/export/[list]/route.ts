import { getLocale, getTranslations } from 'next-intl/server';
import type { NextRequest } from 'next/server';
import { recordExport } from '@/lib/admin/recordExport';
import { optionalSession } from '@/lib/auth';
import { db } from '@/lib/db/client';
import { topicSlug } from '@/lib/domain/filterSchema';
import type { Scope } from '@/lib/domain/scope';
import { tehranDay } from '@/lib/domain/tehran';
import { readAsked, type Asked } from '../_files/asked';
import { atMost } from '../_files/atMost';
import { fileDisposition } from '../_files/fileName';
import { fileFormat } from '../_files/formats';
import { streamed } from '../_files/streamed';
import { writeTable } from '../_files/write';
import { LISTS } from '../_lists/lists';
import type { Table } from '../_lists/table';

const PRIVATE = { 'cache-control': 'private, no-store' };

/** Each file that is being written holds a connection and a state of the database; screens need most of both. */
const AT_ONCE = 4;
const room = atMost(AT_ONCE);

function refuse(status: number, error: string, headers: Record<string, string> = {}): Response {
  return Response.json({ error }, { status, headers: { ...PRIVATE, ...headers } });
}

async function openTable(scope: Scope, asked: Asked, origin: string): Promise<Table | null> {
  const [topics, units] = await Promise.all([getTranslations('topics'), getTranslations('charts.units')]);
  const topic = (slug: string) => {
    const known = topicSlug.safeParse(slug);
    return known.success ? topics(known.data) : slug;
  };
  const words = { topic, unit: (unit: Asked['filter']['unit']) => units(unit) };
  return LISTS[asked.list].open({ scope, ...asked, now: new Date(), origin, words });
}

async function headingsOf({ columns }: Table): Promise<string[]> {
  const t = await getTranslations('taking');
  return columns.map(({ key, line }) => {
    if (!line) return t(`columns.${key}`);
    return key === 'count' ? line.name : t('ofLine', { line: line.name, what: t(`columns.${key}`) });
  });
}

/** Why this reader cannot have what they ask for; null where they can. */
function objection(scope: Scope, { list, of }: Asked): Response | null {
  const { ofMatters = false, adminOnly = false } = LISTS[list];
  if (adminOnly && scope.role !== 'admin') return refuse(403, `The list ${list} is for administrators.`);
  if (of === null || ofMatters) return null;
  return refuse(400, `The list ${list} is not of anything: leave \`of\` out.`);
}

async function fileOf(scope: Scope, asked: Asked, table: Table): Promise<Response> {
  const t = await getTranslations();
  const named = { ...asked, filter: LISTS[asked.list].unfiltered ? null : asked.filter };
  const format = fileFormat(asked.format, table, await headingsOf(table));
  const headers = {
    ...PRIVATE,
    'content-type': format.contentType,
    'content-disposition': fileDisposition(named, [t('common.appName'), t(`taking.lists.${asked.list}`)]),
    'x-content-type-options': 'nosniff',
  };
  const leave = room.enter();
  if (!leave) return refuse(503, `${AT_ONCE} files are being written now; try again soon.`, { 'retry-after': '15' });
  try {
    await recordExport(db(), scope, named);
  } catch (error) {
    leave();
    throw error;
  }
  return new Response(
    streamed((send) => writeTable(scope, table, format, send), leave),
    { headers },
  );
}

/**
 * A whole list as a file: the rows that the screen under the same address lists, in their order. CSV has headings in the
 * reader's language, JSON Lines the keys of the columns (docs/operations.md).
 */
export async function GET(request: NextRequest, { params }: { params: Promise<{ list: string }> }): Promise<Response> {
  const scope = await optionalSession();
  if (!scope) return refuse(401, 'Sign in first.');
  const reader = { today: tehranDay(new Date()), locale: await getLocale() };
  const asked = readAsked((await params).list, request.nextUrl.searchParams, reader);
  if ('problem' in asked) return refuse(400, asked.problem);
  const objected = objection(scope, asked);
  if (objected) return objected;
  const table = await openTable(scope, asked, process.env['NEXTAUTH_URL'] ?? request.nextUrl.origin);
  if (!table) return refuse(400, `The list ${asked.list} needs ${LISTS[asked.list].needs ?? 'something else'}.`);
  // Next asks GET for a HEAD, too, and never reads that body: nothing must begin to write it.
  if (request.method === 'HEAD') return new Response(null, { headers: PRIVATE });
  return fileOf(scope, asked, table);
}
