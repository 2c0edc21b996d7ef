'use client';

import { signIn } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { useHydrated } from '@/components/frame/useHydrated';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { signInFailure, type SignInFailure } from './signInFailure';

/** The sign-in form; `next` is a checked path of this site. */
export function SignInForm({ next }: { readonly next: string }) {
  const t = useTranslations('auth');
  const [failure, setFailure] = useState<SignInFailure | null>(null);
  const [pending, setPending] = useState(false);
  const ready = useHydrated();

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const credentials = Object.fromEntries(new FormData(event.currentTarget));
    setPending(true);
    setFailure(null);
    const answer = await signIn('credentials', { ...credentials, redirect: false }).catch(() => undefined);
    if (answer?.ok && !answer.error) {
      // A whole new page, so that nothing of a former session is left in this one.
      window.location.assign(next);
      return;
    }
    setFailure(signInFailure(answer?.error));
    setPending(false);
  };

  return (
    // POST, so that a form sent before the script runs does not write the password into the address.
    <form method="post" onSubmit={(event) => void submit(event)} className="flex flex-col gap-4" aria-busy={pending}>
      {failure ? (
        <Notice tone="error">
          {failure.reason === 'throttled' ? t('throttled', { minutes: failure.minutes }) : t(failure.reason)}
        </Notice>
      ) : null}
      <Field
        label={t('email')}
        hint={t('emailHint')}
        name="email"
        type="text"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        required
        autoFocus
      />
      <Field label={t('password')} name="password" type="password" autoComplete="current-password" dir="ltr" required />
      <Button type="submit" variant="primary" disabled={!ready || pending} className="py-2.5">
        {pending ? t('submitting') : t('submit')}
      </Button>
    </form>
  );
}
