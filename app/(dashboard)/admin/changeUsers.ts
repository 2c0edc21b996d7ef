'use server';

import { revalidatePath } from 'next/cache';
import { createUser, resetPassword, setDisabled, setRole, UserError } from '@/lib/admin/users';
import { requireRole } from '@/lib/auth';
import { generatePassword, hashPassword } from '@/lib/auth/password';
import { db } from '@/lib/db/client';
import type { Scope } from '@/lib/domain/scope';
import { readUsersForm, type UsersIntent, type UsersState } from './usersState';

/**
 * Creates, disables, enables users, changes their roles and passwords; for administrators. What cannot be done is told in the
 * state.
 */
export async function changeUsers(_before: UsersState, form: FormData): Promise<UsersState> {
  const scope = await requireRole('admin');
  const intent = readUsersForm(form);
  if ('problem' in intent) return { status: 'problem', problem: intent.problem };
  try {
    const state = await carryOut(scope, intent);
    revalidatePath('/admin');
    return state;
  } catch (error) {
    if (error instanceof UserError) return { status: 'problem', problem: error.problem };
    throw error;
  }
}

async function carryOut(scope: Scope, intent: UsersIntent): Promise<UsersState> {
  switch (intent.intent) {
    case 'create': {
      const { email, name, role } = intent;
      const password = generatePassword();
      await createUser(db(), scope, { email, name, role }, await hashPassword(password));
      return { status: 'issued', email, password };
    }
    case 'reset': {
      const password = generatePassword();
      const user = await resetPassword(db(), scope, intent.userId, await hashPassword(password));
      return { status: 'issued', email: user.email, password };
    }
    case 'role': {
      const user = await setRole(db(), scope, intent.userId, intent.role);
      return { status: 'done', done: 'role', email: user.email };
    }
    case 'disable':
    case 'enable': {
      const user = await setDisabled(db(), scope, intent.userId, intent.intent === 'disable');
      return { status: 'done', done: user.disabled ? 'disabled' : 'enabled', email: user.email };
    }
  }
}
