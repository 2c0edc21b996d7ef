'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import type { TokenView } from '@/lib/domain/live/tokens';
import { changeTokens } from './changeTokens';
import { TokenItem } from './TokenItem';
import type { TokensState } from './tokensState';

interface Props {
  readonly tokens: readonly TokenView[];
  readonly now: string;
}

/** The keys of programs that send stories in. */
export function TokensPanel({ tokens, now }: Props) {
  const t = useTranslations('admin.tokens');
  const [state, action, pending] = useActionState(changeTokens, { status: 'idle' });
  return (
    <div aria-busy={pending} className="flex flex-col gap-3">
      <Outcome state={state} />
      <p className="text-muted">{t.rich('text', { path: () => <code dir="ltr">POST /api/v1/articles</code> })}</p>
      {tokens.length === 0 ? <p className="text-muted">{t('empty')}</p> : null}
      <ul data-rows aria-label={t('label')} className="divide-y divide-line">
        {tokens.map((token) => (
          <TokenItem key={token.id} token={token} now={now} action={action} />
        ))}
      </ul>
      <form action={action} className="flex flex-wrap items-end gap-3 border-t border-line pt-3">
        <input type="hidden" name="intent" value="create" />
        <Field label={t('name')} hint={t('nameHint')} name="name" required maxLength={100} autoComplete="off" />
        <Button type="submit" variant="primary" disabled={pending} className="sm:mb-6">
          {t('create')}
        </Button>
      </form>
    </div>
  );
}

function Outcome({ state }: { readonly state: TokensState }) {
  const t = useTranslations('admin.tokens');
  switch (state.status) {
    case 'idle':
      return null;
    case 'issued':
      return (
        <Notice tone="done">
          <p className="font-bold">{t('issued', { name: state.name })}</p>
          <code dir="ltr" className="block py-1 break-all select-all">
            {state.token}
          </code>
          <p className="text-muted">{t('issuedHint')}</p>
        </Notice>
      );
    case 'revoked':
      return <Notice tone="done">{t('revoked', { name: state.name })}</Notice>;
    case 'problem':
      return <Notice tone="error">{t(`problems.${state.problem}`)}</Notice>;
  }
}
