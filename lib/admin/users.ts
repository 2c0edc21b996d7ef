import { z } from 'zod';
import type { Db, Tx } from '@/lib/db/client';
import { ROLES, type Role } from '@/lib/domain/scope';
import type { NewUser, UserProblem, UserView } from '@/lib/domain/users';
import { AppError } from '@/lib/errors';
import { requireAdmin, type Actor } from './actor';
import { recordEvent } from './audit';

/** A refused write on users; nothing was changed. */
export class UserError extends AppError {
  constructor(
    readonly problem: UserProblem,
    message: string,
  ) {
    super(message);
  }
}

const shown = { id: true, email: true, name: true, role: true, disabled: true, createdAt: true } as const;

function userView(user: {
  id: string;
  email: string;
  name: string;
  role: string;
  disabled: boolean;
  createdAt: Date;
}): UserView {
  return { ...user, role: z.enum(ROLES).parse(user.role), createdAt: user.createdAt.toISOString() };
}

/** The user by sign-in name, in any case; null when there is none. */
export async function findUser(db: Tx, actor: Actor, email: string): Promise<UserView | null> {
  requireAdmin(actor);
  const user = await db.user.findUnique({ where: { email: email.trim().toLowerCase() }, select: shown });
  return user && userView(user);
}

/** Creates a user with a password already hashed. Throws a UserError `taken` when the sign-in name exists. */
export async function createUser(db: Db, actor: Actor, user: NewUser, passwordHash: string): Promise<UserView> {
  requireAdmin(actor);
  return db.$transaction(async (tx) => {
    const [created] = await tx.user.createManyAndReturn({
      data: [{ ...user, passwordHash }],
      skipDuplicates: true,
      select: shown,
    });
    if (!created) throw new UserError('taken', `There is a user ${user.email} already.`);
    await recordEvent(tx, actor, 'userCreated', { email: user.email, role: user.role });
    return userView(created);
  });
}

/** Gives a user a new password (already hashed) and ends all their sessions. */
export async function resetPassword(db: Db, actor: Actor, userId: string, passwordHash: string): Promise<UserView> {
  requireAdmin(actor);
  return changeUser(db, actor, userId, 'userReset', { passwordHash, sessionVersion: { increment: 1 } });
}

/** Changes a role and ends the user's sessions. The last active administrator and oneself stay administrators. */
export async function setRole(db: Db, actor: Actor, userId: string, role: Role): Promise<UserView> {
  requireAdmin(actor);
  return changeUser(db, actor, userId, 'userRole', { role, sessionVersion: { increment: 1 } }, { role });
}

/** Disables a user, which ends their sessions, or enables them again. The last active administrator and oneself stay. */
export async function setDisabled(db: Db, actor: Actor, userId: string, disabled: boolean): Promise<UserView> {
  requireAdmin(actor);
  const data: Change = { disabled, sessionVersion: { increment: 1 } };
  return changeUser(db, actor, userId, disabled ? 'userDisabled' : 'userEnabled', data);
}

interface Change {
  readonly role?: Role;
  readonly disabled?: boolean;
  readonly passwordHash?: string;
  readonly sessionVersion: { readonly increment: 1 };
}

async function changeUser(
  db: Db,
  actor: Actor,
  userId: string,
  action: 'userReset' | 'userRole' | 'userDisabled' | 'userEnabled',
  change: Change,
  detail: Readonly<Record<string, string>> = {},
): Promise<UserView> {
  const weakens = change.disabled === true || (change.role !== undefined && change.role !== 'admin');
  if (weakens && actor !== 'system' && actor.userId === userId) {
    throw new UserError('self', 'You cannot disable your own account or give up your own administrator role.');
  }
  // Serializable: two administrators who disable each other at once must not both succeed.
  return db.$transaction(
    async (tx) => {
      const found = await tx.user.findUnique({ where: { id: userId }, select: shown });
      if (!found) throw new UserError('unknownUser', 'There is no such user.');
      if (weakens && found.role === 'admin' && !found.disabled) await requireAnotherAdmin(tx, userId);
      const user = await tx.user.update({ where: { id: userId }, data: change, select: shown });
      await recordEvent(tx, actor, action, { email: user.email, ...detail });
      return userView(user);
    },
    { isolationLevel: 'Serializable' },
  );
}

async function requireAnotherAdmin(tx: Tx, userId: string): Promise<void> {
  const others = await tx.user.count({ where: { role: 'admin', disabled: false, id: { not: userId } } });
  if (others === 0) throw new UserError('lastAdmin', 'At least one active administrator must remain.');
}
