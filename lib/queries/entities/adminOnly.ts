import type { Scope } from '@/lib/domain/scope';
import { AppError } from '@/lib/errors';

/** Throws an AppError when who asks is no administrator; pages turn others away before, this is the second lock. */
export function adminOnly(scope: Scope): void {
  if (scope.role !== 'admin') throw new AppError('Only an administrator may see this.');
}
