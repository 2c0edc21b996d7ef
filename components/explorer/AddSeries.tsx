'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useEffect, useRef } from 'react';
import { PickerPill } from '@/components/filters/PickerPill';
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
  const full = series.length >= MOST_SERIES;
  const told = useRef<HTMLParagraphElement>(null);
  const wasFull = useRef(full);
  // The last line takes the box away in which it was written: the keyboard goes on where it stood.
  useEffect(() => {
    if (full && !wasFull.current) told.current?.focus();
    wasFull.current = full;
  }, [full]);
  if (full) {
    return (
      <p ref={told} tabIndex={-1} className="text-xs text-muted">
        {t('full', { most: MOST_SERIES })}
      </p>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <PickerPill text={t('add')} set={false} removal={null}>
        <SeriesPicker place={place} series={series} />
      </PickerPill>
      <QueryBox place={place} series={series} />
    </div>
  );
}
