import { z } from 'zod';
import { optionalSession } from '@/lib/auth';
import { getQuarantineBytes } from '@/lib/queries/entities/getQuarantineBytes';

const PRIVATE = { 'cache-control': 'private, no-store' };

/**
 * The bytes of an item in quarantine, to be saved and looked at; for administrators. They were written by strangers: always
 * a download and never of a type that a browser runs.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const scope = await optionalSession();
  if (!scope) return Response.json({ error: 'Sign in first.' }, { status: 401, headers: PRIVATE });
  const missing = () => Response.json({ error: 'There is no such item.' }, { status: 404, headers: PRIVATE });
  const id = z.uuid().safeParse((await params).id);
  if (scope.role !== 'admin' || !id.success) return missing();
  const bytes = await getQuarantineBytes(scope, id.data);
  if (!bytes) return missing();
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': `attachment; filename="quarantine-${id.data}.txt"`,
    'x-content-type-options': 'nosniff',
  };
  return new Response(Uint8Array.from(bytes), { headers: { ...PRIVATE, ...headers } });
}
