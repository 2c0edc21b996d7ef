import { getTranslations } from 'next-intl/server';
import { TrendCard } from '@/components/charts/TrendCard';
import { getCoverageTrend } from '@/lib/queries/trends/getCoverageTrend';
import type { SectionProps } from './sectionProps';

/** All that the filter selects, over time. */
export async function CoverageTrend({ scope, view, path }: SectionProps) {
  const { filter, now } = view;
  const [{ buckets, series }, t] = await Promise.all([
    getCoverageTrend(scope, filter, now),
    getTranslations('trends.coverage'),
  ]);
  const lines = series.map(({ values }) => ({ of: null, name: t(filter.unit), href: null, values }));
  return <TrendCard title={t(filter.unit)} path={path} data={{ filter, buckets, lines }} />;
}
