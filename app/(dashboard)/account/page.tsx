import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/Card';
import { requireSession } from '@/lib/auth';
import { PasswordForm } from './PasswordForm';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

/** One's own account: a new password. */
export default async function AccountPage() {
  const scope = await requireSession();
  const t = await getTranslations('account');
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <header>
        <h1 className="text-xl font-bold">{t('title')}</h1>
        <p className="text-muted">{t.rich('signedInAs', { email: () => <bdi dir="ltr">{scope.email}</bdi> })}</p>
      </header>
      <Card title={t('password')}>
        <PasswordForm email={scope.email} />
      </Card>
    </div>
  );
}
