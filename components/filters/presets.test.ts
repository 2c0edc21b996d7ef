import { describe, expect, it } from 'vitest';
import { daysInclusive } from '@/lib/domain/tehran';
import { presets } from './presets';

const byKey = (...args: Parameters<typeof presets>) =>
  Object.fromEntries(presets(...args).map(({ key, from, to }) => [key, { from, to }]));

describe('presets', () => {
  it('count today in', () => {
    const { last7, last30, last90 } = byKey('2025-11-25', 'jalali', null);
    expect([last7, last30, last90].map((period) => daysInclusive(period!.from, period!.to))).toEqual([7, 30, 90]);
    expect(last7?.to).toBe('2025-11-25');
  });

  it('take months and years from the calendar', () => {
    expect(byKey('2025-11-25', 'jalali', null)).toMatchObject({
      thisMonth: { from: '2025-11-22' },
      thisYear: { from: '2025-03-21' },
    });
    expect(byKey('2025-11-25', 'gregorian', null)).toMatchObject({
      thisMonth: { from: '2025-11-01' },
      thisYear: { from: '2025-01-01' },
    });
  });

  it('reach over all stories, one dated ahead included', () => {
    const span = { from: '2010-01-01', to: '2025-12-01' };
    expect(byKey('2025-11-25', 'jalali', span).all).toEqual(span);
    expect(byKey('2025-11-25', 'jalali', { ...span, to: '2025-10-01' }).all?.to).toBe('2025-11-25');
    expect(byKey('2025-11-25', 'jalali', null).all).toBeUndefined();
  });
});
