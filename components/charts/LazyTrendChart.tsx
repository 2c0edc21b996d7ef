'use client';

import dynamic from 'next/dynamic';
import { CHART_HEIGHT, ChartSkeleton } from './ChartSkeleton';

/** The chart without its library in the first load; its height is kept free from the start. */
export const LazyTrendChart = dynamic(() => import('./TrendChart').then(({ TrendChart }) => TrendChart), {
  ssr: false,
  loading: () => <ChartSkeleton height={CHART_HEIGHT} />,
});
