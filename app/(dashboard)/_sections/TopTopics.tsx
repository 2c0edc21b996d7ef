import { getTranslations } from 'next-intl/server';
import { topicHref } from '@/components/lists/addresses';
import { RankedList } from '@/components/lists/RankedList';
import { SummaryCard } from '@/components/lists/SummaryCard';
import { getTopics } from '@/lib/queries/entities/getTopics';
import { readPeriods } from './readPeriods';
import type { SectionProps } from './sectionProps';
import { topicNames } from './topicNames';

/** The topics counted most, each with its course and its change. */
export async function TopTopics({ scope, view, limit }: SectionProps & { readonly limit: number }) {
  const { filter, now } = view;
  const [topics, periods, topicName, t] = await Promise.all([
    getTopics(scope, filter, now),
    readPeriods(scope, view),
    topicNames(),
    getTranslations('overview'),
  ]);
  return (
    <SummaryCard title={t('topics')} path="/topics" filter={filter} more={t('all')}>
      <RankedList
        rows={topics.slice(0, limit).map((row) => ({ ...row, name: topicName(row.id) }))}
        kind="topic"
        filter={filter}
        periods={periods}
        href={(slug) => topicHref(filter, slug)}
        colour="var(--series-2)"
      />
    </SummaryCard>
  );
}
