'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { UserView } from '@/lib/domain/users';
import { changeUsers } from './changeUsers';
import { NewUserForm } from './NewUserForm';
import { UserItem } from './UserItem';
import { UsersOutcome } from './UsersOutcome';

interface Props {
  readonly users: readonly UserView[];
  readonly ownId: string;
}

/** All users with what can be done to them, and the form for a new one. What came of it stands on top. */
export function UsersPanel({ users, ownId }: Props) {
  const t = useTranslations('admin');
  const [state, action, pending] = useActionState(changeUsers, { status: 'idle' });
  return (
    <div aria-busy={pending} className="flex flex-col gap-3">
      <UsersOutcome state={state} />
      <ul data-rows aria-label={t('usersLabel')} className="md:grid md:grid-cols-[minmax(0,1fr)_auto_auto] md:gap-x-6">
        {users.map((user) => (
          <UserItem key={user.id} user={user} own={user.id === ownId} action={action} pending={pending} />
        ))}
      </ul>
      <NewUserForm action={action} pending={pending} />
    </div>
  );
}
