'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { PASSWORD_LENGTH } from '@/lib/domain/password';
import { changePassword } from './changePassword';
import type { PasswordProblem } from './passwordChange';

const FIELD_OF: Record<PasswordProblem, 'current' | 'new' | 'repeat'> = {
  wrongPassword: 'current',
  throttled: 'current',
  tooShort: 'new',
  tooLong: 'new',
  sameAsOld: 'new',
  mismatch: 'repeat',
};

/** Changes one's own password. The name field is for password managers. */
export function PasswordForm({ email }: { readonly email: string }) {
  const t = useTranslations('account');
  const [state, action, pending] = useActionState(changePassword, { status: 'idle' });
  const errorOf = (field: 'current' | 'new' | 'repeat') =>
    state.status === 'problem' && FIELD_OF[state.problem] === field
      ? t(`problems.${state.problem}`, { ...PASSWORD_LENGTH, minutes: state.minutes ?? 0 })
      : undefined;
  const password = { type: 'password', dir: 'ltr', required: true } as const;
  return (
    <form action={action} className="flex max-w-sm flex-col gap-4">
      {state.status === 'changed' ? <Notice tone="done">{t('changed')}</Notice> : null}
      <input type="text" className="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field
        {...password}
        label={t('current')}
        name="current"
        autoComplete="current-password"
        error={errorOf('current')}
      />
      <Field
        {...password}
        label={t('new')}
        name="new"
        autoComplete="new-password"
        minLength={PASSWORD_LENGTH.min}
        hint={t('newHint', { min: PASSWORD_LENGTH.min })}
        error={errorOf('new')}
      />
      <Field {...password} label={t('repeat')} name="repeat" autoComplete="new-password" error={errorOf('repeat')} />
      <Button type="submit" variant="primary" disabled={pending} className="self-start">
        {t('submit')}
      </Button>
    </form>
  );
}
