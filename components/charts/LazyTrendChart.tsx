'use client';

import dynamic from 'next/dynamic';
import type { ComponentProps } from 'react';
import { Skeleton } from '@/components/ui/Skeleton';
import type { TrendChart } from './TrendChart';

const Loaded = dynamic(() => import('./TrendChart').then((module) => module.TrendChart), {
  ssr: false,
  loading: () => <Skeleton className="h-full" />,
});

/** The chart without its library in the first load; its height is kept free from the start. */
export function LazyTrendChart(props: ComponentProps<typeof TrendChart>) {
  return (
    <div style={{ height: props.height }}>
      <Loaded {...props} />
    </div>
  );
}
