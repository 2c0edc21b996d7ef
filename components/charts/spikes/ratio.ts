import type { Locale } from '@/lib/domain/locale';
import type { Spike } from '@/lib/domain/spikes';
import { formatNumber } from '@/lib/format';

/** Below this many usual units a ratio would only say how rare the subject is. */
const LEAST_EXPECTED = 1;
/** From this ratio on, decimals say nothing. */
const WHOLE_FROM = 10;

/** How many times the usual a spike is, in the reader's digits; null where hardly anything is usual. */
export function spikeRatio({ count, expected }: Pick<Spike, 'count' | 'expected'>, locale: Locale): string | null {
  if (expected < LEAST_EXPECTED) return null;
  const ratio = count / expected;
  return formatNumber(ratio, locale, ratio < WHOLE_FROM ? 1 : 0);
}

/** The same as a mark on a chart: «۴٫۲×», or the count alone. */
export function shortRatio(spike: Pick<Spike, 'count' | 'expected'>, locale: Locale): string {
  const ratio = spikeRatio(spike, locale);
  return ratio === null ? formatNumber(spike.count, locale) : `${ratio}×`;
}
