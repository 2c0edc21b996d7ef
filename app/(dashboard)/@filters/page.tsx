import { Suspense } from 'react';
import { TopBarSkeleton } from '@/components/filters/TopBarSkeleton';
import { TopBar, type TopBarParams } from './TopBar';

/** The search and the filters over the overview. */
export default function OverviewFilters({ searchParams }: { readonly searchParams: Promise<TopBarParams> }) {
  return (
    <Suspense fallback={<TopBarSkeleton />}>
      <TopBar path="/" params={searchParams} />
    </Suspense>
  );
}
