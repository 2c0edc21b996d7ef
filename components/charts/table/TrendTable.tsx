'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { ChartData } from '../lines';
import { TrendRows } from './TrendRows';

interface Props {
  readonly data: ChartData;
  readonly label: string;
}

/** The chart's rows for readers who do not see it, newest first; every number leads to its evidence. */
export function TrendTable({ data, label }: Props) {
  const t = useTranslations('charts');
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  // Hundreds of links are rendered only for who opens them, also when that happened before this code was there.
  useEffect(() => {
    setOpen(details.current?.open ?? false);
  }, []);
  return (
    <details
      ref={details}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="min-w-0 text-sm open:w-full not-open:print:hidden"
    >
      <summary className="w-fit text-xs text-muted hover:text-ink">{t('table')}</summary>
      {open ? <TrendRows data={data} label={label} /> : null}
    </details>
  );
}
