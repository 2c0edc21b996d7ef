import { getTranslations } from 'next-intl/server';
import { chartLines } from '@/components/charts/lines';
import { TrendCard } from '@/components/charts/TrendCard';
import { speakerHref } from '@/components/lists/addresses';
import { getSpeakerTrend } from '@/lib/queries/trends/getSpeakerTrend';
import type { SectionProps } from './sectionProps';

/** The persons, organisations and roles that speak most, by their statements over time. */
export async function SpeakerTrend({ scope, view, path, limit }: SectionProps & { readonly limit: number }) {
  const filter = { ...view.filter, unit: 'statements' as const };
  const [trend, t] = await Promise.all([
    getSpeakerTrend(scope, filter, { limit }, view.now),
    getTranslations('trends'),
  ]);
  const lines = chartLines(trend, { kind: 'speaker', href: (id) => speakerHref(view.filter, id) });
  return (
    <TrendCard
      title={t('speakers')}
      path={path}
      units={false}
      taken={{ list: 'speaker-trend', filter, more: { lines: String(limit) } }}
      data={{ filter, buckets: trend.buckets, lines }}
    />
  );
}
