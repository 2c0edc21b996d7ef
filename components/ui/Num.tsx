import { useLocale } from 'next-intl';
import { formatNumber } from '@/lib/format';

interface Props {
  readonly value: number;
  /** The most decimals to show; none by default. */
  readonly fractionDigits?: number;
  readonly className?: string;
}

/** A number in the reader's digits, kept in its own order inside right-to-left text. */
export function Num({ value, fractionDigits = 0, className = '' }: Props) {
  return <span className={`num ${className}`}>{formatNumber(value, useLocale(), fractionDigits)}</span>;
}
