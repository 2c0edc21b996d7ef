import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/tehran';
import { chooseTicks } from './ticks';

const days = (from: string, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const day = addDays(from, index);
    return { from: day, to: day, incomplete: false };
  });

describe('chooseTicks', () => {
  it('labels every day when there is room', () => {
    expect(chooseTicks(days('2025-11-22', 5), 'day', 'jalali', 8)).toEqual([0, 1, 2, 3, 4]);
  });

  it('takes round days of the Jalali month', () => {
    // 1 Azar 1404 is 22 November 2025.
    expect(chooseTicks(days('2025-11-22', 31), 'day', 'jalali', 6)).toEqual([0, 9, 19, 30]);
  });

  it('takes round days of the Gregorian month', () => {
    expect(chooseTicks(days('2025-11-22', 31), 'day', 'gregorian', 4)).toEqual([9, 18, 28]);
  });

  it('never takes more than there is room for', () => {
    for (const count of [1, 2, 45, 90, 400, 3000])
      for (const room of [1, 2, 4, 9])
        for (const interval of ['day', 'week', 'month'] as const) {
          const ticks = chooseTicks(days('2024-03-20', count), interval, 'jalali', room);
          expect(ticks.length).toBeGreaterThan(0);
          expect(ticks.length).toBeLessThanOrEqual(room);
        }
  });

  it('is empty without buckets', () => expect(chooseTicks([], 'day', 'jalali', 5)).toEqual([]));
});
