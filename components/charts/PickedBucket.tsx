'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { formatNumber } from '@/lib/format';
import { bucketLabel } from './bucketLabel';
import { evidenceHref, seriesColour, type ChartData } from './lines';

/** The values of a chosen bucket as links to their evidence; takes the focus when the choice changes. */
export function PickedBucket({ data, bucket }: { readonly data: ChartData; readonly bucket: number }) {
  const locale = useLocale();
  const t = useTranslations('charts');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
  }, [bucket]);
  const shown = data.buckets[bucket];
  if (!shown) return null;
  const label = bucketLabel(shown, { locale, calendar: data.filter.calendar });
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="group"
      aria-label={t('pickedLabel', { period: label })}
      className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1 rounded-control border border-line bg-ground px-3 py-2 text-sm outline-none"
    >
      <span className="font-bold">{label}</span>
      {data.lines.map(({ of, name, values }, index) => (
        <Link
          key={of ?? 'all'}
          href={evidenceHref(data.filter, of, shown)}
          prefetch={false}
          className="inline-flex items-baseline gap-1.5 hover:underline"
        >
          <span
            aria-hidden
            className="h-[3px] w-3 self-center rounded-full"
            style={{ background: seriesColour(index) }}
          />
          <span>{name}</span>
          <span className="num font-bold text-accent">{formatNumber(values[bucket] ?? 0, locale)}</span>
        </Link>
      ))}
    </div>
  );
}
