import type { Scope } from '@/lib/domain/scope';
import { AppError } from '@/lib/errors';

/** Who does an administrative write: a signed-in user, or `system`: whoever may run commands on the machine itself. */
export type Actor = Scope | 'system';

/** Throws an AppError unless the actor may administer; pages turn others away before, this is the second lock. */
export function requireAdmin(actor: Actor): void {
  if (actor !== 'system' && actor.role !== 'admin') throw new AppError('Only an administrator may do this.');
}
