'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { MoreParams } from '@/lib/domain/filterParams';
import { formatNumber } from '@/lib/format';
import { bucketLabel } from './bucketLabel';
import { evidenceHref, type ChartData } from './lines';
import { Swatch } from './Swatch';
import { useZoom } from './zoom/useZoom';

interface Props {
  readonly data: ChartData;
  readonly bucket: number;
  /** Params that a zoom states, as in `zoomAddress`. */
  readonly pinned?: MoreParams;
}

/** The values of a chosen bucket as links to their evidence, and ways into it; takes the focus when the choice changes. */
export function PickedBucket({ data, bucket, pinned }: Props) {
  const locale = useLocale();
  const t = useTranslations('charts');
  const box = useRef<HTMLDivElement>(null);
  const { href } = useZoom(data.filter, pinned);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
  }, [bucket]);
  const shown = data.buckets[bucket];
  if (!shown) return null;
  const { filter, lines, whole } = data;
  const label = bucketLabel(shown, { locale, calendar: filter.calendar });
  const zooms = [
    { key: 'only', days: { from: shown.from, to: shown.to } },
    { key: 'fromHere', days: { from: shown.from, to: filter.to } },
    { key: 'untilHere', days: { from: filter.from, to: shown.to } },
  ] as const;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="group"
      aria-label={t('pickedLabel', { period: label })}
      className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1 rounded-control border border-line bg-ground px-3 py-2 text-sm outline-none"
    >
      <span className="font-bold">{label}</span>
      {shown.gap ? <span className="text-muted">{t(`gaps.${shown.gap}`)}</span> : null}
      {lines.map(({ of, name, values, place }, index) => (
        <Link
          key={of ?? 'all'}
          href={evidenceHref(filter, of, shown)}
          prefetch={false}
          className="inline-flex items-baseline gap-1.5 hover:underline"
        >
          <Swatch place={place ?? index} lines={lines.length} />
          <span>{name}</span>
          <span className="num font-bold text-accent">{formatNumber(values[bucket] ?? 0, locale)}</span>
        </Link>
      ))}
      {data.measure === 'share' && whole ? (
        <Link
          href={evidenceHref(filter, null, shown)}
          prefetch={false}
          className="inline-flex items-baseline gap-1.5 hover:underline"
        >
          <span>{t('whole')}</span>
          <span className="num font-bold text-accent">{formatNumber(whole.values[bucket] ?? 0, locale)}</span>
        </Link>
      ) : null}
      <span role="group" aria-label={t('zoom.label')} className="ms-auto flex flex-wrap gap-x-3 text-xs text-muted">
        {zooms.map(({ key, days }) => (
          <Link key={key} href={href(days)} scroll={false} prefetch={false} className="hover:text-ink hover:underline">
            {t(`zoom.${key}`)}
          </Link>
        ))}
      </span>
    </div>
  );
}
