import { createUser } from '@/lib/admin/users';
import { generatePassword, hashPassword } from '@/lib/auth/password';
import type { Db } from '@/lib/db/client';
import type { NewUser } from '@/lib/domain/users';

/** An account to make: with the password that was set, else with a generated one. */
export interface AccountPlan {
  readonly user: NewUser;
  readonly password: string | undefined;
}

/** A sign-in name with its password, known only now; `password` is null when the person set it and knows it. */
export interface NewAccount {
  readonly email: string;
  readonly password: string | null;
}

/**
 * Makes the first accounts of a database that has no user at all; on any other it does nothing and gives an empty list.
 * Only the Argon2id hashes of the passwords are stored.
 */
export async function createFirstAccounts(db: Db, plans: readonly AccountPlan[]): Promise<readonly NewAccount[]> {
  if ((await db.user.count()) > 0) return [];
  const made: NewAccount[] = [];
  for (const { user, password } of plans) {
    const generated = password === undefined ? generatePassword() : null;
    await createUser(db, 'system', user, await hashPassword(password ?? generated ?? ''));
    made.push({ email: user.email, password: generated });
  }
  return made;
}
