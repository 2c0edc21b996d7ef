import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { ROLES, type Role, type Scope } from '@/lib/domain/scope';

/** What the session cookie claims. */
export interface Claims {
  readonly userId: string;
  readonly version: number;
}

/** What the database says about a user, as far as sessions are concerned. */
export interface UserState {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly disabled: boolean;
  readonly sessionVersion: number;
}

/** The role that a claim entitles to by what the database says now; null when the session is over. */
export function roleOfClaims(claims: Claims, user: UserState | null): Role | null {
  if (!user || user.disabled || user.id !== claims.userId || user.sessionVersion !== claims.version) return null;
  return z.enum(ROLES).safeParse(user.role).data ?? null;
}

/**
 * The scope of a session cookie's claims, checked against the database; null when the session is over. Only session.ts
 * and tests call it: a scope is the proof that this check was made in this request.
 */
export async function scopeOf(db: Db, claims: Claims): Promise<Scope | null> {
  if (!z.uuid().safeParse(claims.userId).success) return null;
  const user = await db.user.findUnique({
    where: { id: claims.userId },
    select: { id: true, email: true, role: true, disabled: true, sessionVersion: true },
  });
  const role = roleOfClaims(claims, user);
  return user && role ? ({ userId: user.id, email: user.email, role } as Scope) : null;
}
