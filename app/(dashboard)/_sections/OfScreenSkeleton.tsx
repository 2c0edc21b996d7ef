import { TrendCardSkeleton } from '@/components/charts/TrendCardSkeleton';
import { Skeleton } from '@/components/ui/Skeleton';

/** Keeps the room of a trend with its evidence free while both are read. */
export function OfScreenSkeleton({ title }: { readonly title: string }) {
  return (
    <>
      <Skeleton className="h-10 w-72 max-w-full" />
      <TrendCardSkeleton title={title} />
      <Skeleton className="h-96 rounded-card" />
    </>
  );
}
