'use client';

import { useTranslations } from 'next-intl';
import { direction } from '@/lib/domain/locale';
import { formatNumber, type DayStyle } from '@/lib/format';
import { bucketLabel } from './bucketLabel';
import type { ChartData } from './lines';
import { notesIn } from './notes';
import { comparedPointOf, pointOf } from './points';
import { Swatch } from './Swatch';
import { pointText } from './pointText';

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
  const before = data.comparison?.buckets[bucket];
  const values = data.lines
    .map((line, index) => ({ line, index, value: pointOf(data, line, bucket) }))
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const text = (value: number | null) => pointText(value, data, style.locale);
  return (
    <div
      dir={direction(style.locale)}
      className="w-max max-w-64 rounded-control border border-line bg-card px-3 py-2 text-xs text-ink shadow-sm"
    >
      <p className="font-bold">
        {bucketLabel(shown, style)}
        {shown.incomplete ? <span className="font-normal text-muted"> · {t('incomplete')}</span> : null}
      </p>
      {notesIn(data.notes ?? [], shown).map((name) => (
        <div key={name} className="text-warn">
          {name}
        </div>
      ))}
      {shown.gap ? <div className="mt-1 text-muted">{t(`gaps.${shown.gap}`)}</div> : null}
      <ul className="mt-1">
        {shown.gap
          ? null
          : values.map(({ line, index, value }) => (
              <li key={index} className="flex items-baseline gap-2">
                <Swatch place={line.place ?? index} lines={line.place === undefined ? data.lines.length : 1} />
                <span className="grow truncate">{line.name}</span>
                <span className="num font-medium">{text(value)}</span>
                {data.comparison ? (
                  <span className="text-muted">
                    {' '}
                    (<span className="num">{text(comparedPointOf(data, line, bucket))}</span>)
                  </span>
                ) : null}
              </li>
            ))}
      </ul>
      {data.measure === 'share' && data.whole && !shown.gap ? (
        <div className="mt-1 text-muted">
          {t('ofWhole', { whole: formatNumber(data.whole.values[bucket] ?? 0, style.locale) })}
        </div>
      ) : null}
      {before ? <div className="text-muted">{t('comparedWith', { period: bucketLabel(before, style) })}</div> : null}
    </div>
  );
}
