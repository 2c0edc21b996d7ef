import { useLocale, useTranslations } from 'next-intl';
import { formatPercent } from '@/lib/format';

interface Props {
  readonly current: number;
  /** The count of the period before; null where nothing can be compared. */
  readonly previous: number | null;
  readonly className?: string;
}

/**
 * The change from `previous` to `current` with its sign: colour only repeats what the sign says. After a period without
 * any, growth has no percentage: it says «تازه».
 */
export function Delta({ current, previous, className = '' }: Props) {
  const locale = useLocale();
  const t = useTranslations('common');
  if (previous === null || (previous === 0 && current === 0)) {
    return (
      <span className={`text-muted ${className}`} title={t('noComparison')}>
        –<span className="sr-only"> {t('noComparison')}</span>
      </span>
    );
  }
  if (previous === 0) return <span className={`text-rise ${className}`}>{t('fresh')}</span>;
  const ratio = (current - previous) / previous;
  const tone = ratio > 0 ? 'text-rise' : ratio < 0 ? 'text-fall' : 'text-muted';
  return <span className={`num font-medium ${tone} ${className}`}>{formatPercent(ratio, locale)}</span>;
}
