import { useLocale, useTranslations } from 'next-intl';
import { formatDifference, formatNumber, formatPercent } from '@/lib/format';
import { changeKind } from './changeKind';

interface Props {
  readonly current: number;
  /** The count of the period before; null where nothing can be compared. */
  readonly previous: number | null;
  readonly className?: string;
}

/** The change from `previous` to `current` with its sign: colour only repeats what the sign says. */
export function Delta({ current, previous, className = '' }: Props) {
  const locale = useLocale();
  const t = useTranslations('common');
  const change = changeKind(current, previous);
  const rise = (text: string) => <span className={`font-medium text-rise ${className}`}>{text}</span>;
  switch (change.kind) {
    case 'none':
      return (
        <span className={`text-muted ${className}`} title={t('noComparison')}>
          –<span className="sr-only"> {t('noComparison')}</span>
        </span>
      );
    case 'fresh':
      return rise(t('fresh'));
    case 'same':
      return <span className={`text-muted ${className}`}>{t('same')}</span>;
    case 'times':
      return rise(t('times', { factor: formatNumber(change.factor, locale) }));
    case 'by':
      return (
        <Signed value={change.difference} text={formatDifference(change.difference, locale)} className={className} />
      );
    case 'ratio':
      return <Signed value={change.ratio} text={formatPercent(change.ratio, locale)} className={className} />;
  }
}

interface SignedProps {
  readonly value: number;
  readonly text: string;
  readonly className: string;
}

function Signed({ value, text, className }: SignedProps) {
  return <span className={`num font-medium ${value > 0 ? 'text-rise' : 'text-fall'} ${className}`}>{text}</span>;
}
