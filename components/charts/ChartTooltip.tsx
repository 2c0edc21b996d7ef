'use client';

import { useTranslations } from 'next-intl';
import { direction } from '@/lib/domain/locale';
import { formatNumber, type DayStyle } from '@/lib/format';
import { bucketLabel } from './bucketLabel';
import { seriesColour, type ChartData } from './lines';

interface Props {
  readonly data: ChartData;
  readonly bucket: number;
  readonly style: DayStyle;
}

/** The values of one bucket, highest first; narrow enough to stand beside the pointer on a phone. */
export function ChartTooltip({ data, bucket, style }: Props) {
  const t = useTranslations('charts');
  const shown = data.buckets[bucket];
  if (!shown) return null;
  const values = data.lines
    .map(({ name, values: all }, index) => ({ name, index, value: all[bucket] ?? 0 }))
    .sort((a, b) => b.value - a.value);
  return (
    <div
      dir={direction(style.locale)}
      className="w-max max-w-56 rounded-control border border-line bg-card px-3 py-2 text-xs text-ink shadow-sm"
    >
      <p className="font-bold">
        {bucketLabel(shown, style)}
        {shown.incomplete ? <span className="font-normal text-muted"> · {t('incomplete')}</span> : null}
      </p>
      <ul className="mt-1">
        {values.map(({ name, index, value }) => (
          <li key={index} className="flex items-baseline gap-2">
            <span aria-hidden className="h-0.5 w-3 shrink-0 self-center" style={{ background: seriesColour(index) }} />
            <span className="grow truncate">{name}</span>
            <span className="num font-medium">{formatNumber(value, style.locale)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
