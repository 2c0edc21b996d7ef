import { Suspense } from 'react';
import { TopBarSkeleton } from '@/components/filters/TopBarSkeleton';
import { TopBar, type TopBarParams } from '../TopBar';

interface Props {
  readonly params: Promise<{ readonly path: readonly string[] }>;
  readonly searchParams: Promise<TopBarParams>;
}

/** The search and the filters over every screen but the overview. */
export default async function ScreenFilters({ params, searchParams }: Props) {
  const { path } = await params;
  return (
    <Suspense fallback={<TopBarSkeleton />}>
      <TopBar path={`/${path.join('/')}`} params={searchParams} />
    </Suspense>
  );
}
