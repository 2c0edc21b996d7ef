import { z } from 'zod';
import { PASSWORD_LENGTH } from '@/lib/domain/password';

/** Why a password was not changed; message keys below `account.problems`. */
export type PasswordProblem = 'wrongPassword' | 'throttled' | 'tooShort' | 'tooLong' | 'sameAsOld' | 'mismatch';

export type PasswordState =
  | { readonly status: 'idle' | 'changed' }
  | { readonly status: 'problem'; readonly problem: PasswordProblem; readonly minutes?: number };

const formSchema = z.object({
  current: z.string().max(1000).catch(''),
  new: z.string().catch(''),
  repeat: z.string().catch(''),
});
export type PasswordChange = z.infer<typeof formSchema>;

/** What a password form asks for; missing fields count as empty. */
export function readPasswordForm(form: FormData): PasswordChange {
  return formSchema.parse(Object.fromEntries(form));
}

/** What is wrong with a change before the current password is checked; null when nothing is. */
export function passwordProblem(change: PasswordChange): PasswordProblem | null {
  const length = [...change.new].length;
  if (length < PASSWORD_LENGTH.min) return 'tooShort';
  if (length > PASSWORD_LENGTH.max) return 'tooLong';
  if (change.new !== change.repeat) return 'mismatch';
  if (change.new === change.current) return 'sameAsOld';
  return null;
}
