'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useRef, useState } from 'react';
import { pillClass } from '@/components/filters/pillClass';
import { useHydrated } from '@/components/frame/useHydrated';
import { MOST_SERIES, type SeriesOf } from '@/lib/domain/explorer';
import type { ExplorerPlace } from './explorerHref';
import { QueryBox } from './QueryBox';

const SeriesPicker = dynamic(() => import('./SeriesPicker').then((module) => module.SeriesPicker), { ssr: false });

interface Props {
  readonly place: ExplorerPlace;
  /** The lines that are there, to which one is added. */
  readonly series: readonly SeriesOf[];
}

/** Adds a line: one chosen from a list, which is loaded when it is first opened, or a query. */
export function AddSeries({ place, series }: Props) {
  const t = useTranslations('explorer');
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const ready = useHydrated();
  if (series.length >= MOST_SERIES) return <p className="text-xs text-muted">{t('full', { most: MOST_SERIES })}</p>;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className={pillClass(false)}>
        <button
          ref={trigger}
          type="button"
          disabled={!ready}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(true)}
          className="rounded-full px-3.5"
        >
          {t('add')}
        </button>
        {open ? <SeriesPicker place={place} series={series} trigger={trigger} onClose={() => setOpen(false)} /> : null}
      </span>
      <QueryBox place={place} series={series} />
    </div>
  );
}
