import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { TrendCardSkeleton } from '@/components/charts/TrendCardSkeleton';
import { speakerHref, topicHref } from '@/components/lists/addresses';
import { RankedList } from '@/components/lists/RankedList';
import { SummaryCard } from '@/components/lists/SummaryCard';
import { StatementList } from '@/components/lists/StatementList';
import { TotalsStrip } from '@/components/lists/TotalsStrip';
import { Stack } from '@/components/lists/Stack';
import { requireSession } from '@/lib/auth';
import { getPeople } from '@/lib/queries/entities/getPeople';
import { getStatements } from '@/lib/queries/entities/getStatements';
import { getTopics } from '@/lib/queries/entities/getTopics';
import { getTotals } from '@/lib/queries/trends/getTotals';
import { EmptyResult } from './_sections/EmptyResult';
import { PeopleTrend } from './_sections/PeopleTrend';
import { topicNames } from './_sections/topicNames';
import { TopicTrend } from './_sections/TopicTrend';
import { readView, type SearchParams } from './_sections/view';

const PATH = '/';
const LINES = 4;
const RANKED = 6;
const LATEST = 6;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('overview'))('title') };
}

export default async function OverviewPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const view = await readView(searchParams);
  const { filter, now } = view;
  const [totals, people, topics, statements, topicName, t] = await Promise.all([
    getTotals(scope, filter, now),
    getPeople(scope, filter, 1, now),
    getTopics(scope, filter, now),
    getStatements(scope, filter, null, 1),
    topicNames(),
    getTranslations('overview'),
  ]);
  const section = { scope, view, path: PATH };
  const ranking = { filter, periods: totals.stories.compared };
  const heading = <h1 className="sr-only">{t('title')}</h1>;
  if (totals.stories.count === 0) {
    return (
      <Stack>
        {heading}
        <EmptyResult {...section} />
      </Stack>
    );
  }
  return (
    <Stack>
      {heading}
      <TotalsStrip totals={totals} filter={filter} />
      <Suspense fallback={<TrendCardSkeleton title={t('people')} />}>
        <PeopleTrend {...section} limit={LINES} />
      </Suspense>
      <div className="grid gap-4 lg:grid-cols-2">
        <SummaryCard title={t('people')} path="/people" filter={filter} more={t('all')}>
          <RankedList
            {...ranking}
            rows={people.rows.slice(0, RANKED)}
            kind="speaker"
            href={(id) => speakerHref(filter, id)}
            colour="var(--series-1)"
          />
        </SummaryCard>
        <SummaryCard title={t('topics')} path="/topics" filter={filter} more={t('all')}>
          <RankedList
            {...ranking}
            rows={topics.slice(0, RANKED).map((row) => ({ ...row, name: topicName(row.id) }))}
            kind="topic"
            href={(slug) => topicHref(filter, slug)}
            colour="var(--series-2)"
          />
        </SummaryCard>
      </div>
      <Suspense fallback={<TrendCardSkeleton title={t('topics')} />}>
        <TopicTrend {...section} limit={LINES} />
      </Suspense>
      <SummaryCard title={t('latest')} path="/statements" filter={filter} more={t('ledger')}>
        <StatementList rows={statements.rows.slice(0, LATEST)} filter={filter} />
      </SummaryCard>
    </Stack>
  );
}
