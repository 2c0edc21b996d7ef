'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';
import type { FilterTarget } from './target';

/** Goes to the same screen under another filter; `pending` until its numbers are there. */
export function useFilterChange(target: FilterTarget): {
  readonly pending: boolean;
  readonly change: (filter: Filter) => void;
} {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const change = (filter: Filter) => {
    startTransition(() => router.push(filterHref(target.path, filter, target.keep), { scroll: false }));
  };
  return { pending, change };
}
