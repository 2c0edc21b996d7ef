import { Card } from '@/components/ui/Card';
import { Skeleton } from '@/components/ui/Skeleton';
import { CHART_HEIGHT, ChartSkeleton } from './ChartSkeleton';

/** Keeps a trend card's room free while its numbers are counted. */
export function TrendCardSkeleton({ title }: { readonly title: string }) {
  return (
    // The switches of the card are higher than its title.
    <Card title={title} action={<div className="h-7.5" />}>
      <Skeleton className="mb-2 h-6 w-64 max-w-full" />
      <ChartSkeleton height={CHART_HEIGHT} />
      <div className="h-8" />
    </Card>
  );
}
