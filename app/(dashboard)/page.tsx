import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cookies } from 'next/headers';
import { Suspense } from 'react';
import { TrendCardSkeleton } from '@/components/charts/TrendCardSkeleton';
import { Tour } from '@/components/frame/Tour';
import { TotalsStrip } from '@/components/lists/TotalsStrip';
import { Stack } from '@/components/lists/Stack';
import { requireSession } from '@/lib/auth';
import { TOUR_COOKIE, wantsTour } from '@/lib/domain/frameCookies';
import { getMovers } from '@/lib/queries/trends/getMovers';
import { getTotals } from '@/lib/queries/trends/getTotals';
import { EmptyResult } from './_sections/EmptyResult';
import { LatestStatements } from './_sections/LatestStatements';
import { ListSkeleton } from './_sections/ListSkeleton';
import { MoversCard } from './_sections/MoversCard';
import { MostCarried } from './_sections/MostCarried';
import { PeopleTrend } from './_sections/PeopleTrend';
import { silentHref } from './_sections/silentHref';
import { silentSources } from './_sections/silentSources';
import { Spikes } from './_sections/Spikes';
import { topicMovers } from './_sections/topicMovers';
import { TopPeople } from './_sections/TopPeople';
import { TopTopics } from './_sections/TopTopics';
import { readView, type SearchParams } from './_sections/view';

const PATH = '/';
const LINES = 4;
const RANKED = 6;
const LATEST = 6;
const SPIKES = 4;
const CARRIED = 3;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('overview'))('title') };
}

/**
 * What is new, from the shortest answer to the longest. What stands on top and has no fixed height is waited for; the rest
 * streams into room kept free.
 */
export default async function OverviewPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const view = await readView(searchParams);
  const [totals, people, topics, silent, t, spikes, jar] = await Promise.all([
    getTotals(scope, view.filter, view.now),
    getMovers(scope, view.filter, 'person', view.now),
    topicMovers(scope, view),
    silentSources(scope, view.now),
    getTranslations('overview'),
    getTranslations('spikes'),
    cookies(),
  ]);
  const tour = wantsTour(jar.get(TOUR_COOKIE)?.value);
  const section = { scope, view, path: PATH };
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
      {tour ? <Tour stories={totals.stories.count} /> : null}
      <TotalsStrip totals={totals} filter={view.filter} silent={silentHref(silent, view)} />
      <div className="grid gap-4 lg:grid-cols-2">
        <MoversCard view={view} by="person" movers={people} />
        <MoversCard view={view} by="topic" movers={topics} />
      </div>
      {/* What explains itself: spikes, and the statement that most outlets carried. How much room they take their rows
          decide, so that all below comes with them: nothing that is shown moves. */}
      <Suspense fallback={<ListSkeleton title={spikes('title')} rows={SPIKES} row="h-24" />}>
        <Spikes {...section} limit={SPIKES} />
        <MostCarried {...section} limit={CARRIED} />
        <div data-tour="chart">
          <Suspense fallback={<TrendCardSkeleton title={t('people')} />}>
            <PeopleTrend {...section} limit={LINES} />
          </Suspense>
        </div>
        <div className="grid gap-4 lg:grid-cols-2">
          <Suspense fallback={<ListSkeleton title={t('people')} rows={RANKED} row="h-9" />}>
            <TopPeople {...section} limit={RANKED} />
          </Suspense>
          <Suspense fallback={<ListSkeleton title={t('topics')} rows={RANKED} row="h-9" />}>
            <TopTopics {...section} limit={RANKED} />
          </Suspense>
        </div>
        <Suspense fallback={<ListSkeleton title={t('latest')} rows={LATEST} row="h-18" />}>
          <LatestStatements {...section} limit={LATEST} />
        </Suspense>
      </Suspense>
    </Stack>
  );
}
