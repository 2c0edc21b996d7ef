import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/Chip';
import { tehranDay } from '@/lib/domain/tehran';
import type { UserView } from '@/lib/domain/users';
import { formatDay } from '@/lib/format';
import { RoleForm } from './RoleForm';
import { UserActions } from './UserActions';

interface Props {
  readonly user: UserView;
  /** True for the administrator's own account, which they cannot disable or demote. */
  readonly own: boolean;
  readonly action: (form: FormData) => void;
  readonly pending: boolean;
}

/** One user: who, since when, in which role, and what can be done. A row on a desk, a small sheet on a phone. */
export function UserItem({ user, own, action, pending }: Props) {
  const t = useTranslations('admin');
  const locale = useLocale();
  const calendar = locale === 'fa' ? 'jalali' : 'gregorian';
  const created = formatDay(tehranDay(new Date(user.createdAt)), { locale, calendar });
  return (
    <li className="grid items-center gap-y-2 border-t border-line py-2.5 md:col-span-full md:grid-cols-subgrid">
      <div className={user.disabled ? 'text-muted' : ''}>
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-bold">{user.name}</span>
          {own ? <Chip tone="accent">{t('you')}</Chip> : null}
          {user.disabled ? <Chip tone="warn">{t('disabled')}</Chip> : null}
        </p>
        <p className="text-xs text-muted">
          <bdi dir="ltr">{user.email}</bdi> · {t('created', { day: created })}
        </p>
      </div>
      <RoleForm user={user} fixed={own} action={action} pending={pending} />
      {own ? null : <UserActions user={user} action={action} pending={pending} />}
    </li>
  );
}
