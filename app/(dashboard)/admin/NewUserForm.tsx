import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { Role } from '@/lib/domain/scope';
import { RoleSelect } from './RoleSelect';

interface Props {
  readonly action: (form: FormData) => void;
  readonly pending: boolean;
}

/** Asks for a new user; their password is generated and shown once. */
export function NewUserForm({ action, pending }: Props) {
  const t = useTranslations('admin');
  const [role, setRole] = useState<Role>('analyst');
  const id = useId();
  return (
    <details className="border-t border-line pt-3">
      <summary className="w-fit font-medium text-accent">{t('newUser')}</summary>
      <form action={action} className="mt-3 grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto_auto]">
        <input type="hidden" name="intent" value="create" />
        <Field label={t('name')} name="name" required maxLength={100} autoComplete="off" />
        <Field label={t('email')} name="email" type="email" required maxLength={254} dir="ltr" autoComplete="off" />
        <div>
          <label htmlFor={id} className="mb-1 block text-sm font-medium">
            {t('role')}
          </label>
          <RoleSelect id={id} value={role} onChange={setRole} />
        </div>
        <Button type="submit" variant="primary" disabled={pending} className="justify-self-start">
          {t('create')}
        </Button>
      </form>
    </details>
  );
}
