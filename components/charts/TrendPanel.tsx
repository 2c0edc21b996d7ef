'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CHART_HEIGHT } from './ChartSkeleton';
import { LazyTrendChart } from './LazyTrendChart';
import { Legend } from './Legend';
import type { ChartData } from './lines';
import { PickedBucket } from './PickedBucket';
import { TrendTable } from './TrendTable';

/** A chart with its legend, the bucket that was picked on it, and the same rows as a table. */
export function TrendPanel({ data, label }: { readonly data: ChartData; readonly label: string }) {
  const t = useTranslations('charts');
  const [emphasis, setEmphasis] = useState<number | null>(null);
  const [picked, setPicked] = useState<number | null>(null);
  return (
    <>
      {data.lines.length > 1 ? <Legend lines={data.lines} label={t('legend')} onEmphasis={setEmphasis} /> : null}
      <LazyTrendChart data={data} label={label} height={CHART_HEIGHT} emphasis={emphasis} onPick={setPicked} />
      {picked === null ? null : <PickedBucket data={data} bucket={picked} />}
      <TrendTable data={data} label={label} />
    </>
  );
}
