'use server';

import { changeOwnPassword, ownPasswordHash } from '@/lib/admin/ownPassword';
import { requireSession } from '@/lib/auth';
import { hashPassword, verifyPassword } from '@/lib/auth/password';
import { renewSession } from '@/lib/auth/sessionCookie';
import { countAttempt, forgetAttempts } from '@/lib/auth/throttle';
import { db } from '@/lib/db/client';
import { passwordProblem, readPasswordForm, type PasswordState } from './passwordChange';

/** Changes the password of who is signed in; all their sessions end, but for this one. */
export async function changePassword(_before: PasswordState, form: FormData): Promise<PasswordState> {
  const scope = await requireSession();
  const change = readPasswordForm(form);
  const problem = passwordProblem(change);
  if (problem) return { status: 'problem', problem };

  const now = new Date();
  const attempt = await countAttempt(db(), 'password', scope.userId, now);
  if (!attempt.allowed) {
    return { status: 'problem', problem: 'throttled', minutes: Math.ceil(attempt.retryAfterMs / 60_000) };
  }
  if (!(await verifyPassword(await ownPasswordHash(db(), scope), change.current))) {
    return { status: 'problem', problem: 'wrongPassword' };
  }
  await forgetAttempts(db(), 'password', scope.userId, now);
  const version = await changeOwnPassword(db(), scope, await hashPassword(change.new));
  await renewSession({ userId: scope.userId, version });
  return { status: 'changed' };
}
