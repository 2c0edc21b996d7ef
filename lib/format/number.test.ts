import { describe, expect, it } from 'vitest';
import { formatDifference, formatNumber, formatPercent, formatShare } from './number';

const bare = (text: string) => text.replace(/[\u2066\u2069]/g, '');

describe('formatNumber', () => {
  it('uses the digits and separators of the language', () => {
    expect(formatNumber(11940, 'fa')).toBe('۱۱٬۹۴۰');
    expect(formatNumber(11940, 'en')).toBe('11,940');
  });

  it('rounds to the decimals asked for', () => {
    expect(formatNumber(3.84, 'fa')).toBe('۴');
    expect(formatNumber(3.84, 'fa', 1)).toBe('۳٫۸');
  });
});

describe('formatPercent', () => {
  it('carries a sign, so that colour is not needed', () => {
    expect(bare(formatPercent(0.09, 'fa'))).toBe('+۹٪');
    expect(bare(formatPercent(-0.02, 'en'))).toBe('−2%');
    expect(bare(formatPercent(0, 'en'))).toBe('0%');
  });

  it('has no sign on a change that rounds to nothing', () => {
    expect(bare(formatPercent(-0.001, 'en'))).toBe('0%');
  });

  it('is isolated, so that Persian text around it does not turn it round', () => {
    expect(formatPercent(3.1, 'fa')).toBe('\u2066+۳۱۰٪\u2069');
  });
});

describe('formatDifference', () => {
  it('carries a sign and is isolated', () => {
    expect(formatDifference(1348, 'fa')).toBe('\u2066+۱٬۳۴۸\u2069');
    expect(bare(formatDifference(-6, 'en'))).toBe('−6');
    expect(bare(formatDifference(0, 'en'))).toBe('0');
  });
});

describe('formatShare', () => {
  it('is unsigned with one decimal', () => {
    expect(bare(formatShare(0.125, 'fa'))).toBe('۱۲٫۵٪');
    expect(bare(formatShare(1, 'en'))).toBe('100%');
  });
});
