import { db } from '@/lib/db/client';
import type { TokenView } from '@/lib/domain/live/tokens';
import type { Scope } from '@/lib/domain/scope';
import { adminOnly } from './adminOnly';

/** The tokens of programs, those in use first; never what they are. Administrators only. */
export async function getTokens(scope: Scope): Promise<TokenView[]> {
  adminOnly(scope);
  const tokens = await db().apiToken.findMany({
    orderBy: [{ revokedAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
    include: { creator: { select: { email: true } } },
  });
  return tokens.map(({ id, name, createdAt, lastUsedAt, revokedAt, creator }) => ({
    id,
    name,
    createdBy: creator?.email ?? null,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  }));
}
