import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import { API_REQUESTS_PER_MINUTE } from '@/lib/domain/ingestApi';
import type { TOKEN_SCOPES } from '@/lib/domain/live/tokens';

type TokenScope = (typeof TOKEN_SCOPES)[number];

const PREFIX = 'rasad_';
const FORM = /^Bearer (rasad_[\w-]{43})$/i;

/** A new token: 256 random bits, with a prefix by which leaked ones are found. Shown once; only its hash is kept. */
export function generateToken(): string {
  return PREFIX + randomBytes(32).toString('base64url');
}

/** What is kept of a token: SHA-256, hexadecimal. Enough for 256 random bits, which nobody can guess. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Who a request comes from: a token, or why it is not let in. */
export type TokenCheck =
  | { readonly state: 'allowed'; readonly tokenId: string }
  | { readonly state: 'unknown' }
  | { readonly state: 'forbidden' }
  | { readonly state: 'throttled'; readonly retryAfterSeconds: number };

const found = z.object({
  id: z.string(),
  hash: z.string(),
  scope: z.string(),
  count: z.number(),
  left: z.number(),
});

/**
 * Checks the token of a request and counts the request, in all processes together: at most 60 a minute. The database is
 * asked for the hash, so that its answer's time says nothing about a token.
 * @param header the header Authorization
 */
export async function checkToken(db: Db, header: string | null, scope: TokenScope): Promise<TokenCheck> {
  const token = FORM.exec(header ?? '')?.[1];
  if (token === undefined) return { state: 'unknown' };
  const hash = hashToken(token);
  const [row] = await rows(
    db,
    found,
    sql`UPDATE api_tokens SET last_used_at = now(),
        window_at = CASE WHEN window_at > now() - interval '1 minute' THEN window_at ELSE now() END,
        window_count = CASE WHEN window_at > now() - interval '1 minute' THEN window_count + 1 ELSE 1 END
      WHERE hash = ${hash} AND revoked_at IS NULL
      RETURNING id::text, hash, scope, window_count AS count,
        ceil(extract(epoch FROM window_at + interval '1 minute' - now()))::int AS left`,
  );
  if (!row || !timingSafeEqual(Buffer.from(row.hash), Buffer.from(hash))) return { state: 'unknown' };
  if (row.scope !== scope) return { state: 'forbidden' };
  if (row.count > API_REQUESTS_PER_MINUTE) return { state: 'throttled', retryAfterSeconds: Math.max(1, row.left) };
  return { state: 'allowed', tokenId: row.id };
}
