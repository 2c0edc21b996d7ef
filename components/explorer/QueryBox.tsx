'use client';

import { useTranslations } from 'next-intl';
import { useRef, type FormEvent } from 'react';
import { useHydrated } from '@/components/frame/useHydrated';
import type { SeriesOf } from '@/lib/domain/explorer';
import type { ExplorerPlace } from './explorerHref';
import { useAddSeries } from './useAddSeries';

/** As long as the filter lets words be. */
const LONGEST = 200;

/** Adds the line of a query; what it cannot read is told by the screen that comes, with its place. */
export function QueryBox({ place, series }: { readonly place: ExplorerPlace; readonly series: readonly SeriesOf[] }) {
  const t = useTranslations('explorer');
  const input = useRef<HTMLInputElement>(null);
  const ready = useHydrated();
  const { add, pending } = useAddSeries(place, series);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const query = input.current?.value.trim() ?? '';
    if (query === '') return;
    add({ kind: 'query', id: query });
    if (input.current) input.current.value = '';
  };
  return (
    <form onSubmit={submit} aria-busy={pending} className="flex max-w-full items-center gap-1">
      <input
        ref={input}
        type="text"
        maxLength={LONGEST}
        disabled={!ready}
        aria-label={t('query')}
        placeholder={t('queryExample')}
        className="w-60 max-w-full min-w-0 rounded-full border border-dashed border-line bg-transparent px-3.5 text-sm leading-7 placeholder:text-muted focus:border-accent"
      />
      <button type="submit" disabled={!ready} className="rounded-full px-2 text-sm text-accent hover:underline">
        {t('addQuery')}
      </button>
    </form>
  );
}
