import type { Locale } from '@/lib/domain/locale';
import { isolate } from './isolate';

const formats = new Map<string, Intl.NumberFormat>();

function format(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}

/** A number in the digits and separators of the language, with at most `fractionDigits` decimals (default 0). */
export function formatNumber(value: number, locale: Locale, fractionDigits = 0): string {
  return format(locale, { maximumFractionDigits: fractionDigits }).format(value);
}

/**
 * A change as a signed percentage («+۹٪», «−۲٪»), isolated so that the sign stays on the left in Persian text.
 *
 * @param ratio the change as a fraction: 0.09 is 9 %.
 */
export function formatPercent(ratio: number, locale: Locale): string {
  return isolate(`${signed(Math.round(ratio * 100), locale)}${percentSign(locale)}`);
}

/** By how many a count changed, with its sign («+۴», «−۴»), isolated like a percentage. */
export function formatDifference(difference: number, locale: Locale): string {
  return isolate(signed(difference, locale));
}

function signed(value: number, locale: Locale): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return sign + formatNumber(Math.abs(value), locale);
}

/** A part of a whole as an unsigned percentage with at most one decimal; `ratio` 0.125 is 12.5 %. */
export function formatShare(ratio: number, locale: Locale): string {
  return isolate(`${formatNumber(ratio * 100, locale, 1)}${percentSign(locale)}`);
}

function percentSign(locale: Locale): string {
  return locale === 'fa' ? '٪' : '%';
}
