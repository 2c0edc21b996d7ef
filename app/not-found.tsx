import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { buttonClass } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';

/** What an address outside of the screens shows. */
export default function NotFound() {
  const t = useTranslations('errors');
  return (
    <main className="grid min-h-[60dvh] place-items-center">
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
    </main>
  );
}
