import type { Locale } from '@/lib/domain/locale';
import { formatNumber, formatShare } from '@/lib/format';
import type { ChartData } from './lines';

/** A point in words: a count or a share in the reader's digits, a dash where there is none. */
export function pointText(value: number | null, { measure }: Pick<ChartData, 'measure'>, locale: Locale): string {
  if (value === null) return '—';
  return measure === 'share' ? formatShare(value, locale) : formatNumber(value, locale);
}
