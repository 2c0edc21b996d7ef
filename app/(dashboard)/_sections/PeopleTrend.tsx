import { getTranslations } from 'next-intl/server';
import { chartLines } from '@/components/charts/lines';
import { TrendCard } from '@/components/charts/TrendCard';
import { speakerHref } from '@/components/lists/addresses';
import { getPeopleTrend } from '@/lib/queries/trends/getPeopleTrend';
import type { SectionProps } from './sectionProps';

/** The people counted most, over time. */
export async function PeopleTrend({ scope, view, path, limit }: SectionProps & { readonly limit: number }) {
  const { filter, now } = view;
  const [trend, t] = await Promise.all([
    getPeopleTrend(scope, filter, { limit }, now),
    getTranslations('trends.people'),
  ]);
  const lines = chartLines(trend, { kind: 'speaker', href: (id) => speakerHref(filter, id) });
  return (
    <TrendCard
      title={t(filter.unit)}
      path={path}
      taken={{ list: 'people-trend', filter, more: { lines: String(limit) } }}
      data={{ filter, buckets: trend.buckets, lines }}
    />
  );
}
