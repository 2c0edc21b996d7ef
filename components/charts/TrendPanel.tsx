'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { ChartForm } from '@/lib/domain/explorer';
import type { MoreParams } from '@/lib/domain/filterParams';
import { formatDayRange } from '@/lib/format';
import { CHART_HEIGHT } from './ChartSkeleton';
import { ComparisonKey } from './ComparisonKey';
import { LazyTrendChart } from './LazyTrendChart';
import { Legend } from './Legend';
import type { ChartData } from './lines';
import { Multiples } from './Multiples';
import { PickedBucket } from './PickedBucket';
import { SaveChart } from './save/SaveChart';
import type { ChartSpike } from './spikes/chartSpike';
import { SpikeChoice } from './spikes/SpikeChoice';
import { SpikeNotes } from './spikes/SpikeNotes';
import { TrendTable } from './table/TrendTable';
import { useArrival } from './useArrival';
import { useZoom } from './zoom/useZoom';
import { ZoomBack } from './zoom/ZoomBack';

interface Props {
  readonly data: ChartData;
  readonly label: string;
  readonly form?: ChartForm;
  /** Of small multiples: whether they share their y axis. */
  readonly sameScale?: boolean;
  /** Params that a zoom states, as in `zoomAddress`. */
  readonly pinned?: MoreParams;
  /** The spikes of its lines where they are still looked for when the chart is drawn. */
  readonly awaited?: Promise<readonly ChartSpike[]>;
}

/** A chart with its legend, the bucket that was picked on it, the same rows as a table, and the way to save it. */
export function TrendPanel({ data: counted, label, form = 'line', sameScale = true, pinned, awaited }: Props) {
  const t = useTranslations('charts');
  const locale = useLocale();
  const drawn = useRef<HTMLDivElement>(null);
  const [emphasis, setEmphasis] = useState<number | null>(null);
  const [picked, setPicked] = useState<number | null>(null);
  const arrived = useArrival(awaited);
  const data = arrived === null ? counted : { ...counted, spikes: arrived };
  const { zoom } = useZoom(data.filter, pinned);
  const { from, to, calendar } = data.filter;
  const chart = { data, label, onPick: setPicked, onZoom: zoom };
  const many = data.lines.length > 1 && form !== 'multiples';
  return (
    <SpikeChoice>
      <div ref={drawn}>
        {many ? <Legend lines={data.lines} label={t('legend')} onEmphasis={setEmphasis} /> : null}
        {data.comparison ? <ComparisonKey comparison={data.comparison} /> : null}
        {form === 'multiples' ? (
          <Multiples {...chart} sameScale={sameScale} />
        ) : (
          <LazyTrendChart {...chart} form={form} height={CHART_HEIGHT} emphasis={emphasis} />
        )}
      </div>
      {picked === null ? null : <PickedBucket data={data} bucket={picked} pinned={pinned} />}
      <div className="mt-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <TrendTable data={data} label={label} />
        <ZoomBack filter={data.filter} />
        <SaveChart target={drawn} name={label} note={formatDayRange(from, to, { locale, calendar })} />
      </div>
      <SpikeNotes spikes={data.spikes} lines={data.lines} />
    </SpikeChoice>
  );
}
