import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { buttonClass } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';

/** What a screen shows whose subject does not exist. */
export default function NotFound() {
  const t = useTranslations('errors');
  return (
    <EmptyState
      screen
      title={t('notFoundTitle')}
      actions={
        <Link href="/" className={buttonClass()}>
          {t('home')}
        </Link>
      }
    >
      {t('notFoundText')}
    </EmptyState>
  );
}
