'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { Filter } from '@/lib/domain/filter';
import { formatDayRange } from '@/lib/format/index';
import { useZoom } from './useZoom';

/** The way back to the period from which one zoomed in; nothing for who did not. */
export function ZoomBack({ filter }: { readonly filter: Filter }) {
  const locale = useLocale();
  const t = useTranslations('charts.zoom');
  const { back } = useZoom(filter);
  if (!back) return null;
  const period = formatDayRange(back.from, back.to, { locale, calendar: filter.calendar });
  return (
    <Link href={back.href} scroll={false} prefetch={false} className="text-xs text-accent hover:underline">
      {t('back', { period })}
    </Link>
  );
}
