import { z } from 'zod';
import { db } from '@/lib/db/client';
import { ROLES, type Scope } from '@/lib/domain/scope';
import type { UserView } from '@/lib/domain/users';
import { AppError } from '@/lib/errors';

/** All users by sign-in name. Throws an AppError when who asks is no administrator. */
export async function getUsers(scope: Scope): Promise<UserView[]> {
  if (scope.role !== 'admin') throw new AppError('Only an administrator may see the users.');
  const users = await db().user.findMany({
    select: { id: true, email: true, name: true, role: true, disabled: true, createdAt: true },
    orderBy: { email: 'asc' },
  });
  return users.map((user) => ({
    ...user,
    role: z.enum(ROLES).parse(user.role),
    createdAt: user.createdAt.toISOString(),
  }));
}
