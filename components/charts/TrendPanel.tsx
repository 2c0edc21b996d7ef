'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { formatDayRange } from '@/lib/format';
import { CHART_HEIGHT } from './ChartSkeleton';
import { LazyTrendChart } from './LazyTrendChart';
import { Legend } from './Legend';
import type { ChartData } from './lines';
import { PickedBucket } from './PickedBucket';
import { SaveChart } from './SaveChart';
import { TrendTable } from './TrendTable';

/** A chart with its legend, the bucket that was picked on it, and the same rows as a table. */
export function TrendPanel({ data, label }: { readonly data: ChartData; readonly label: string }) {
  const t = useTranslations('charts');
  const locale = useLocale();
  const drawn = useRef<HTMLDivElement>(null);
  const { from, to, calendar } = data.filter;
  const [emphasis, setEmphasis] = useState<number | null>(null);
  const [picked, setPicked] = useState<number | null>(null);
  return (
    <>
      <div ref={drawn}>
        {data.lines.length > 1 ? <Legend lines={data.lines} label={t('legend')} onEmphasis={setEmphasis} /> : null}
        <LazyTrendChart data={data} label={label} height={CHART_HEIGHT} emphasis={emphasis} onPick={setPicked} />
      </div>
      {picked === null ? null : <PickedBucket data={data} bucket={picked} />}
      <div className="mt-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <TrendTable data={data} label={label} />
        <SaveChart target={drawn} name={label} note={formatDayRange(from, to, { locale, calendar })} />
      </div>
    </>
  );
}
