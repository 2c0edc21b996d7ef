'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { formatNumber } from '@/lib/format';
import { bucketLabel } from './bucketLabel';
import { evidenceHref, type ChartData } from './lines';

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
      className="min-w-0 text-sm open:w-full"
    >
      <summary className="w-fit text-xs text-muted hover:text-ink">{t('table')}</summary>
      {open ? <Rows data={data} label={label} /> : null}
    </details>
  );
}

function Rows({ data, label }: Props) {
  const locale = useLocale();
  const t = useTranslations('charts');
  const { buckets, lines, filter } = data;
  const order = buckets.map((_, index) => index).reverse();
  return (
    <div
      tabIndex={0}
      role="region"
      aria-label={label}
      className="mt-2 max-h-80 overflow-auto rounded-control border border-line"
    >
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{label}</caption>
        <thead className="sticky top-0 bg-card">
          <tr className="border-b border-line">
            <th scope="col" className="px-3 py-1.5 text-start font-medium text-muted">
              {t('period')}
            </th>
            {lines.map(({ of, name }) => (
              <th key={of ?? 'all'} scope="col" className="px-3 py-1.5 text-start font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.map((index) => {
            const bucket = buckets[index];
            return bucket ? (
              <tr key={bucket.from} className="border-b border-line last:border-0">
                <th scope="row" className="px-3 py-1 text-start font-normal whitespace-nowrap text-muted">
                  {bucketLabel(bucket, { locale, calendar: filter.calendar })}
                  {bucket.incomplete ? ` · ${t('incomplete')}` : ''}
                </th>
                {lines.map(({ of, values }) => (
                  <td key={of ?? 'all'} className="px-3 py-1">
                    <Link
                      href={evidenceHref(filter, of, bucket)}
                      prefetch={false}
                      className="num tabular-nums hover:text-accent hover:underline"
                    >
                      {formatNumber(values[index] ?? 0, locale)}
                    </Link>
                  </td>
                ))}
              </tr>
            ) : null;
          })}
        </tbody>
      </table>
    </div>
  );
}
