import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import { ROLES, type Role, type Scope } from '@/lib/domain/scope';
import { authOptions } from './options';
import { PATH_HEADER } from './pathHeader';
import { signInHref } from './safeNext';
import { scopeOf } from './scopeOf';

/**
 * Who is asking, or null for a stranger: for route handlers, which answer 401 themselves. The user, role and session
 * version are read from the database once in each request.
 */
export const optionalSession = cache(async (): Promise<Scope | null> => {
  const claims = await getServerSession(authOptions);
  return claims ? scopeOf(db(), claims) : null;
});

/** Who is asking; a stranger is sent to sign-in and back afterwards. For pages and server actions. */
export async function requireSession(): Promise<Scope> {
  const scope = await optionalSession();
  if (!scope) redirect(signInHref((await headers()).get(PATH_HEADER)));
  return scope;
}

/** Like {@link requireSession}, for at least `role`; to anyone below it there is no such page. */
export async function requireRole(role: Role): Promise<Scope> {
  const scope = await requireSession();
  if (ROLES.indexOf(scope.role) < ROLES.indexOf(role)) notFound();
  return scope;
}
