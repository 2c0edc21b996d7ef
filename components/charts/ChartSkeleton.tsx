import { Skeleton } from '@/components/ui/Skeleton';

/** The height of a chart's plot with its x axis, in CSS pixels. */
export const CHART_HEIGHT = 280;
/** The same of a chart that stands among others like it. */
export const MULTIPLE_HEIGHT = 168;

/** Keeps a chart's room free while it loads. */
export function ChartSkeleton({ height }: { readonly height: number }) {
  return (
    <div style={{ height }}>
      <Skeleton className="h-full" />
    </div>
  );
}
