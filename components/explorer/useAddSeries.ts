'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { seriesKey, type SeriesOf } from '@/lib/domain/explorer';
import { explorerHref, type ExplorerPlace } from './explorerHref';

/** Goes to the same view with one line more; `pending` until its numbers are there. */
export function useAddSeries(place: ExplorerPlace, series: readonly SeriesOf[]) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const add = (of: SeriesOf) => {
    const others = series.filter((each) => seriesKey(each) !== seriesKey(of));
    const href = explorerHref(place, { view: { series: [...others, of] } });
    startTransition(() => router.push(href, { scroll: false }));
  };
  return { add, pending };
}
