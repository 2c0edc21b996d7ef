import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import type { UsersState } from './usersState';

/** What came of the last write; a new password is shown here once and nowhere else. */
export function UsersOutcome({ state }: { readonly state: UsersState }) {
  const t = useTranslations('admin');
  switch (state.status) {
    case 'idle':
      return null;
    case 'issued':
      return (
        <Notice tone="done">
          <p className="font-bold">{t.rich('issued', { email: () => <bdi dir="ltr">{state.email}</bdi> })}</p>
          <p>
            <code dir="ltr" className="inline-block py-1 text-lg select-all">
              {state.password}
            </code>
          </p>
          <p className="text-muted">{t('issuedHint')}</p>
        </Notice>
      );
    case 'done':
      return <Notice tone="done">{t(`done.${state.done}`, { email: state.email })}</Notice>;
    case 'problem':
      return <Notice tone="error">{t(`problems.${state.problem}`)}</Notice>;
  }
}
