import { getTranslations } from 'next-intl/server';
import { chartLines } from '@/components/charts/lines';
import { TrendCard } from '@/components/charts/TrendCard';
import { topicHref } from '@/components/lists/addresses';
import { getTopicTrend } from '@/lib/queries/trends/getTopicTrend';
import type { SectionProps } from './sectionProps';
import { topicNames } from './topicNames';

/** The topics counted most, over time. */
export async function TopicTrend({ scope, view, path, limit }: SectionProps & { readonly limit: number }) {
  const { filter, now } = view;
  const [trend, name, t] = await Promise.all([
    getTopicTrend(scope, filter, { limit }, now),
    topicNames(),
    getTranslations('trends.topics'),
  ]);
  const lines = chartLines(trend, { kind: 'topic', name, href: (slug) => topicHref(filter, slug) });
  return (
    <TrendCard
      title={t(filter.unit)}
      path={path}
      taken={{ list: 'topic-trend', filter, more: { lines: String(limit) } }}
      data={{ filter, buckets: trend.buckets, lines }}
    />
  );
}
