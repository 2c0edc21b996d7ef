import { useLocale, useTranslations } from 'next-intl';
import { formatDayRange } from '@/lib/format';
import type { ChartComparison } from './lines';

/** What the muted dashed line stands for: its period; or that nothing came in on those days, and there is no line. */
export function ComparisonKey({ comparison: { kind, filter, buckets } }: { readonly comparison: ChartComparison }) {
  const locale = useLocale();
  const t = useTranslations('charts');
  const period = formatDayRange(filter.from, filter.to, { locale, calendar: filter.calendar });
  if (buckets.every((days) => days === null || days.gap !== undefined)) {
    return <p className="text-xs text-muted">{t('compared.silent', { period })}</p>;
  }
  return (
    <p className="flex items-center gap-2 text-xs text-muted">
      <svg aria-hidden width="22" height="8" className="shrink-0">
        <path d="M1 4H21" stroke="var(--muted)" strokeWidth="1.5" strokeDasharray="6 4" />
      </svg>
      <span>{t(`compared.${kind}`, { period })}</span>
    </p>
  );
}
