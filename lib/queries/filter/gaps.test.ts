import { describe, expect, it } from 'vitest';
import { buckets } from './buckets';
import { withGaps } from './gaps';

// A Thursday in Tehran.
const NOW = new Date('2026-01-08T08:30:00Z');
const period = (from: string, to: string, interval: 'day' | 'week') =>
  buckets({ from, to, interval, calendar: 'jalali' }, NOW);
const gaps = (from: string, to: string, interval: 'day' | 'week', delivered: readonly string[]) =>
  withGaps(period(from, to, interval), new Set(delivered), NOW).map(({ gap }) => gap ?? null);

describe('withGaps', () => {
  it('tells days without any delivery from days with one', () =>
    expect(gaps('2026-01-04', '2026-01-06', 'day', ['2026-01-05'])).toEqual(['silent', null, 'silent']));
  it('leaves a week its number when one of its days has one', () =>
    expect(gaps('2025-12-20', '2026-01-02', 'week', ['2025-12-30'])).toEqual(['silent', null]));
  it('waits for today', () => expect(gaps('2026-01-07', '2026-01-08', 'day', [])).toEqual(['silent', null]));
  it('calls the week of today silent when its days up to today are', () =>
    expect(gaps('2026-01-03', '2026-01-09', 'week', [])).toEqual(['silent']));
  it('has nothing to say of days to come', () =>
    expect(gaps('2026-01-08', '2026-01-10', 'day', ['2026-01-08'])).toEqual([null, 'ahead', 'ahead']));
});
