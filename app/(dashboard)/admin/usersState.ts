import { z } from 'zod';
import { newUserSchema, type UserProblem } from '@/lib/domain/users';
import { ROLES } from '@/lib/domain/scope';

/** What came of the last write on users; `issued` carries the new password, for this one answer only. */
export type UsersState =
  | { readonly status: 'idle' }
  | { readonly status: 'issued'; readonly email: string; readonly password: string }
  | { readonly status: 'done'; readonly done: 'role' | 'disabled' | 'enabled'; readonly email: string }
  | { readonly status: 'problem'; readonly problem: UserProblem | 'email' | 'name' | 'role' };

const userId = z.uuid();

/** The writes on users that the screen can ask for. */
const intents = z.discriminatedUnion('intent', [
  newUserSchema.extend({ intent: z.literal('create') }),
  z.object({ intent: z.literal('reset'), userId }),
  z.object({ intent: z.literal('role'), userId, role: z.enum(ROLES) }),
  z.object({ intent: z.literal('disable'), userId }),
  z.object({ intent: z.literal('enable'), userId }),
]);
export type UsersIntent = z.infer<typeof intents>;

/** What a form on the screen of users asks for, or which field of it is not right. */
export function readUsersForm(
  form: FormData,
): UsersIntent | { readonly problem: 'email' | 'name' | 'role' | 'unknownUser' } {
  const parsed = intents.safeParse(Object.fromEntries(form));
  if (parsed.success) return parsed.data;
  const field = z.enum(['email', 'name', 'role']).safeParse(parsed.error.issues[0]?.path[0]);
  return { problem: field.success ? field.data : 'unknownUser' };
}
