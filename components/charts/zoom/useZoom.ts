'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import type { Days, Filter } from '@/lib/domain/filter';
import type { MoreParams } from '@/lib/domain/filterParams';
import { wayBack, zoomAddress } from './zoom';

/** Ways from a chart's period into a part of it, for the whole screen, and back; `pinned` as in `zoomAddress`. */
export function useZoom(filter: Filter, pinned?: MoreParams) {
  const router = useRouter();
  const path = usePathname();
  const params = useSearchParams();
  const href = (days: Days) => zoomAddress({ path, params: new URLSearchParams(params), filter, pinned }, days);
  return {
    href,
    zoom: (days: Days) => router.push(href(days), { scroll: false }),
    back: wayBack(path, new URLSearchParams(params)),
  };
}
