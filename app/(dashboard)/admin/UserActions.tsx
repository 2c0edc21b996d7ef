import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import type { UserView } from '@/lib/domain/users';

interface Props {
  readonly user: UserView;
  readonly action: (form: FormData) => void;
  readonly pending: boolean;
}

/** A new password for a user, and closing or opening their account. What ends sessions asks first. */
export function UserActions({ user, action, pending }: Props) {
  const t = useTranslations('admin');
  const cancel = useTranslations('common')('cancel');
  return (
    <div className="flex flex-wrap gap-2">
      <ConfirmDialog
        trigger={t('reset')}
        title={t('resetTitle', { name: user.name })}
        confirm={t('reset')}
        cancel={cancel}
        action={action}
        fields={{ intent: 'reset', userId: user.id }}
      >
        {t('resetText')}
      </ConfirmDialog>
      {user.disabled ? (
        <form action={action}>
          <input type="hidden" name="intent" value="enable" />
          <input type="hidden" name="userId" value={user.id} />
          <Button type="submit" disabled={pending}>
            {t('enable')}
          </Button>
        </form>
      ) : (
        <ConfirmDialog
          trigger={t('disable')}
          variant="danger"
          title={t('disableTitle', { name: user.name })}
          confirm={t('disable')}
          cancel={cancel}
          action={action}
          fields={{ intent: 'disable', userId: user.id }}
        >
          {t('disableText')}
        </ConfirmDialog>
      )}
    </div>
  );
}
