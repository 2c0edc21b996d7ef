import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AuditAction } from '@/lib/domain/audit';
import type { Db } from '@/lib/db/client';
import type { KnownDevice } from './knownDevice';
import { hashPassword, verifyPassword } from './password';
import { countAttempt, forgetAttempts, takeBackAttempt, type AttemptKind } from './throttle';

/** What the sign-in form sends; anything else counts as a wrong name or password. */
export const credentialsSchema = z.object({
  email: z.string().trim().toLowerCase().min(1).max(254),
  password: z.string().min(1).max(1000),
});

export type SignInResult =
  | { readonly outcome: 'signedIn'; readonly userId: string; readonly sessionVersion: number }
  | { readonly outcome: 'wrong' }
  | { readonly outcome: 'throttled'; readonly retryAfterMs: number };

let dummyHash: Promise<string> | undefined;

/** A hash that no password has: checking against it costs what checking against a real one does. */
function unknownAccountHash(): Promise<string> {
  return (dummyHash ??= hashPassword(randomUUID()));
}

/**
 * Checks a name and a password. The answer is the same, after about the same time, for an account that does not exist,
 * one that is disabled and a wrong password. Guesses are counted by account and by network address; those from a browser
 * in which the user has signed in before are counted by themselves, so that strangers' guesses lock nobody out of it.
 *
 * @param address the caller's network address as far as it is known; '' when it is not.
 * @param device the known device that asks, if it is one.
 */
export async function checkCredentials(
  db: Db,
  credentials: z.infer<typeof credentialsSchema>,
  address: string,
  now: Date,
  device: KnownDevice | null = null,
): Promise<SignInResult> {
  const { email, password } = credentials;
  const user = await db.user.findUnique({ where: { email } });
  const known = device !== null && device.userId === user?.id;
  const counters: readonly (readonly [AttemptKind, string])[] = known
    ? [['device', device.id]]
    : [
        ['account', email],
        ['address', address],
      ];
  const attempts = await Promise.all(counters.map(([kind, value]) => countAttempt(db, kind, value, now)));
  const fallback = await unknownAccountHash();
  const record = (action: AuditAction) =>
    db.auditEvent.create({ data: { userId: user?.id ?? null, action, at: now, detail: { address } } });

  const refused = attempts.filter((attempt) => !attempt.allowed);
  if (refused.length > 0) {
    if (refused.some((attempt) => attempt.firstRefused)) await record('signInThrottled');
    return { outcome: 'throttled', retryAfterMs: Math.max(...refused.map((attempt) => attempt.retryAfterMs)) };
  }
  const right = await verifyPassword(user?.passwordHash ?? fallback, password);
  if (!user || !right || user.disabled) {
    await record('signInFailed');
    return { outcome: 'wrong' };
  }
  if (known) await forgetAttempts(db, 'device', device.id, now);
  else {
    await forgetAttempts(db, 'account', email, now);
    await takeBackAttempt(db, 'address', address);
  }
  await record('signIn');
  return { outcome: 'signedIn', userId: user.id, sessionVersion: user.sessionVersion };
}
