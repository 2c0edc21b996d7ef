import { useTranslations } from 'next-intl';
import { TrendCard } from '@/components/charts/TrendCard';
import type { Filter } from '@/lib/domain/filter';
import type { Trend } from '@/lib/domain/views';

interface Props {
  readonly filter: Filter;
  readonly trend: Trend;
  /** The screen that the card stands on. */
  readonly path: string;
}

/** All that the filter selects, over time. */
export function CoverageTrend({ filter, trend, path }: Props) {
  const t = useTranslations('trends.coverage');
  const lines = trend.series.map(({ values }) => ({ of: null, name: t(filter.unit), href: null, values }));
  return (
    <TrendCard
      title={t(filter.unit)}
      path={path}
      taken={{ list: 'coverage-trend', filter }}
      data={{ filter, buckets: trend.buckets, lines }}
    />
  );
}
