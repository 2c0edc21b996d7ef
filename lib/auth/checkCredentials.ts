import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AuditAction } from '@/lib/domain/audit';
import type { Db } from '@/lib/db/client';
import { hashPassword, verifyPassword } from './password';
import { countAttempt, forgetAttempts, takeBackAttempt } from './throttle';

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
 * one that is disabled and a wrong password; guesses are counted by account and by network address.
 *
 * @param address the caller's network address as far as it is known; '' when it is not.
 */
export async function checkCredentials(
  db: Db,
  credentials: z.infer<typeof credentialsSchema>,
  address: string,
  now: Date,
): Promise<SignInResult> {
  const { email, password } = credentials;
  const attempts = await Promise.all([
    countAttempt(db, 'account', email, now),
    countAttempt(db, 'address', address, now),
  ]);
  const fallback = await unknownAccountHash();
  const user = await db.user.findUnique({ where: { email } });
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
  await forgetAttempts(db, 'account', email, now);
  await takeBackAttempt(db, 'address', address);
  await record('signIn');
  return { outcome: 'signedIn', userId: user.id, sessionVersion: user.sessionVersion };
}
