import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { RoleSelect } from './RoleSelect';
import type { UserView } from '@/lib/domain/users';

interface Props {
  readonly user: UserView;
  readonly fixed: boolean;
  readonly action: (form: FormData) => void;
  readonly pending: boolean;
}

/** A user's role; the button comes once another one is chosen, since the change ends the user's sessions. */
export function RoleForm({ user, fixed, action, pending }: Props) {
  const t = useTranslations();
  const [chosen, setChosen] = useState(user.role);
  if (fixed) return t(`frame.roles.${user.role}`);
  return (
    <form action={action} className="flex items-center gap-2">
      <input type="hidden" name="intent" value="role" />
      <input type="hidden" name="userId" value={user.id} />
      <RoleSelect label={t('admin.changeRole', { name: user.name })} value={chosen} onChange={setChosen} />
      {chosen !== user.role ? (
        <Button type="submit" disabled={pending}>
          {t('admin.setRole')}
        </Button>
      ) : null}
    </form>
  );
}
