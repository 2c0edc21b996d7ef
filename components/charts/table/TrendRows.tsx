'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/lib/format/index';
import { bucketLabel } from '../bucketLabel';
import type { ChartData } from '../lines';
import { notesIn } from '../notes';
import { pointText } from '../pointText';
import { tableColumns, type TableCell } from './tableColumns';

interface Props {
  readonly data: ChartData;
  readonly label: string;
}

/** The table of a chart. */
export function TrendRows({ data, label }: Props) {
  const t = useTranslations('charts');
  const columns = tableColumns(data);
  const order = data.buckets.map((_, index) => index).reverse();
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
            {columns.map(({ key, line, compared }) => (
              <th
                key={key}
                scope="col"
                className={`px-3 py-1.5 text-start font-medium ${compared ? 'text-xs text-muted' : ''}`}
              >
                {compared ? t('before', { name: line?.name ?? t('whole') }) : (line?.name ?? t('whole'))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody data-rows>
          {order.map((index) => (
            <tr key={index} className="border-b border-line last:border-0">
              <RowHeading data={data} index={index} />
              {columns.map(({ key, cell, compared }) => (
                <td key={key} className={`px-3 py-1 whitespace-nowrap ${compared ? 'text-muted' : ''}`}>
                  <Cell cell={cell(index)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowHeading({ data, index }: { readonly data: ChartData; readonly index: number }) {
  const locale = useLocale();
  const t = useTranslations('charts');
  const bucket = data.buckets[index];
  if (!bucket) return null;
  const style = { locale, calendar: data.filter.calendar };
  const days = data.comparison?.buckets[index];
  const remarks = [
    ...(bucket.incomplete ? [t('incomplete')] : []),
    ...(bucket.gap ? [t(`gaps.${bucket.gap}`)] : []),
    ...notesIn(data.notes ?? [], bucket),
  ];
  return (
    <th scope="row" className="px-3 py-1 text-start font-normal text-muted">
      <span className="whitespace-nowrap">{bucketLabel(bucket, style)}</span>
      {remarks.map((remark) => ` · ${remark}`)}
      {days ? <span className="block text-xs">{t('comparedWith', { period: bucketLabel(days, style) })}</span> : null}
    </th>
  );
}

function Cell({ cell: { count, href, share } }: { readonly cell: TableCell }) {
  const locale = useLocale();
  if (count === null || href === null) return '—';
  return (
    <>
      <Link href={href} prefetch={false} className="num tabular-nums hover:text-accent hover:underline">
        {formatNumber(count, locale)}
      </Link>
      {share === undefined ? null : (
        <span className="text-xs text-muted"> · {pointText(share, { measure: 'share' }, locale)}</span>
      )}
    </>
  );
}
