import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { TrendCardSkeleton } from '@/components/charts/TrendCardSkeleton';
import { Stack } from '@/components/lists/Stack';
import { requireSession } from '@/lib/auth';
import { getCoverageTrend } from '@/lib/queries/trends/getCoverageTrend';
import { CoverageTrend } from '../_sections/CoverageTrend';
import { EmptyResult } from '../_sections/EmptyResult';
import { PeopleTrend } from '../_sections/PeopleTrend';
import { SpeakerTrend } from '../_sections/SpeakerTrend';
import { TopicTrend } from '../_sections/TopicTrend';
import { readView, type SearchParams } from '../_sections/view';

const PATH = '/trends';
const LINES = 6;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('trends'))('title') };
}

export default async function TrendsPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const [view, t] = await Promise.all([readView(searchParams), getTranslations('trends')]);
  const { filter, now } = view;
  const { unit } = filter;
  const section = { scope, view, path: PATH };
  const coverage = await getCoverageTrend(scope, filter, now);
  const heading = <h1 className="text-xl font-bold">{t('title')}</h1>;
  if (coverage.series.every(({ values }) => values.every((value) => value === 0))) {
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
      <CoverageTrend filter={filter} trend={coverage} path={PATH} />
      <Suspense fallback={<TrendCardSkeleton title={t(`people.${unit}`)} />}>
        <PeopleTrend {...section} limit={LINES} />
      </Suspense>
      <Suspense fallback={<TrendCardSkeleton title={t(`topics.${unit}`)} />}>
        <TopicTrend {...section} limit={LINES} />
      </Suspense>
      <Suspense fallback={<TrendCardSkeleton title={t('speakers')} />}>
        <SpeakerTrend {...section} limit={LINES} />
      </Suspense>
    </Stack>
  );
}
