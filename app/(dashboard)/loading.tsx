import { useTranslations } from 'next-intl';
import { TopBarSkeleton } from '@/components/filters/TopBarSkeleton';
import { Skeleton } from '@/components/ui/Skeleton';

/**
 * The outline of a screen while it is read from the database. Next shows it in each slot of the layout: in that of the
 * filters it keeps their room free. (With a boundary of its own the slot would be taken down by each change of a filter.)
 */
export default function Loading() {
  const t = useTranslations('common');
  return (
    <>
      <div className="hidden in-data-[slot=filters]:block">
        <TopBarSkeleton />
      </div>
      <div role="status" className="flex flex-col gap-4 in-data-[slot=filters]:hidden">
        <span className="sr-only">{t('loading')}</span>
        <Skeleton className="h-24 rounded-card" />
        <Skeleton className="h-80 rounded-card" />
        <div className="grid gap-4 lg:grid-cols-2">
          <Skeleton className="h-64 rounded-card" />
          <Skeleton className="h-64 rounded-card" />
        </div>
      </div>
    </>
  );
}
