import { checkToken } from '@/lib/auth/apiToken';
import { db } from '@/lib/db/client';
import { MAX_API_ARTICLES, MAX_API_BYTES } from '@/lib/domain/ingestApi';
import { ingestArticles } from '@/lib/pipeline/ingestArticles';
import { readBody } from './readBody';

const PRIVATE = { 'cache-control': 'private, no-store' };
const MB = 1024 * 1024;

function refuse(status: number, error: string, headers: Record<string, string> = {}): Response {
  return Response.json({ error }, { status, headers: { ...PRIVATE, ...headers } });
}

/**
 * Takes stories in: one object or an array of up to 1,000. Answers 200 with what became of each, in order; an answer of
 * another status means that nothing was read.
 */
export async function POST(request: Request): Promise<Response> {
  const check = await checkToken(db(), request.headers.get('authorization'), 'ingest');
  switch (check.state) {
    case 'allowed':
      return takeIn(request);
    case 'unknown':
      return refuse(401, 'Send a valid token: Authorization: Bearer rasad_…', { 'www-authenticate': 'Bearer' });
    case 'forbidden':
      return refuse(403, 'This token may not send stories in; an administrator can make one that may.');
    case 'throttled':
      return refuse(429, 'Too many requests; send more stories in each, up to 1,000.', {
        'retry-after': String(check.retryAfterSeconds),
      });
  }
}

async function takeIn(request: Request): Promise<Response> {
  const body = await readBody(request, MAX_API_BYTES);
  if (body === 'tooLarge')
    return refuse(413, `The request is larger than ${MAX_API_BYTES / MB} MB; send fewer stories.`);
  if (body === 'malformed') return refuse(400, 'The body is no JSON in UTF-8; send a story or an array of stories.');
  const values = Array.isArray(body.value) ? body.value : [body.value];
  if (values.length > MAX_API_ARTICLES) return refuse(413, `At most ${MAX_API_ARTICLES} stories go in one request.`);
  const results = await ingestArticles(db(), values, new Date());
  return Response.json({ results }, { headers: PRIVATE });
}

/** There is nothing to read here; whoever has no token learns only that. */
export async function GET(request: Request): Promise<Response> {
  const check = await checkToken(db(), request.headers.get('authorization'), 'ingest');
  if (check.state === 'unknown') return refuse(401, 'Send a valid token: Authorization: Bearer rasad_…');
  return refuse(405, 'Send stories with POST.', { allow: 'POST' });
}
