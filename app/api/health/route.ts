export const dynamic = 'force-dynamic';

/** Says that the server answers, and nothing else: it is open to everyone. */
export function GET(): Response {
  return Response.json({ ok: true }, { headers: { 'cache-control': 'no-store' } });
}
