import { useTranslations } from 'next-intl';
import { Skeleton } from '@/components/ui/Skeleton';

/** The outline of a screen while it is read from the database. */
export default function Loading() {
  const t = useTranslations('common');
  return (
    <div role="status" className="flex flex-col gap-4">
      <span className="sr-only">{t('loading')}</span>
      <Skeleton className="h-24 rounded-card" />
      <Skeleton className="h-80 rounded-card" />
      <div className="grid gap-4 lg:grid-cols-2">
        <Skeleton className="h-64 rounded-card" />
        <Skeleton className="h-64 rounded-card" />
      </div>
    </div>
  );
}
