import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/tehran';
import { median, paceOf } from './outletHealth';

const TODAY = '2026-01-20';
const days = (counts: readonly number[]) =>
  new Map(counts.map((count, back) => [addDays(TODAY, -back), count] as const));

it.each([
  [[], 0],
  [[5], 5],
  [[9, 1, 5], 5],
  [[1, 2, 3, 100], 2],
])('the median of %j is %i', (values, middle) => {
  expect(median(values)).toBe(middle);
});

describe('the pace of an outlet', () => {
  it('compares today with the median of the days before', () => {
    const pace = paceOf({ byDay: days([7, 20, 22, 24]), expected: 0, lastStoryAt: null }, TODAY);
    expect(pace).toMatchObject({ today: 7, usual: 22, missed: null });
  });

  it('counts days without stories since the first one', () => {
    const byDay = new Map([[addDays(TODAY, -5), 10]]);
    expect(paceOf({ byDay, expected: 0, lastStoryAt: null }, TODAY).usual).toBe(0);
  });

  it('says nothing about what is usual before three days have passed', () => {
    expect(paceOf({ byDay: days([7, 20, 22]), expected: 50, lastStoryAt: null }, TODAY)).toMatchObject({
      usual: null,
      missed: null,
    });
  });

  it('misses stories once three should have come', () => {
    const byDay = days([7, 20, 22, 24]);
    expect(paceOf({ byDay, expected: 2.9, lastStoryAt: null }, TODAY).missed).toBeNull();
    expect(paceOf({ byDay, expected: 3.2, lastStoryAt: null }, TODAY).missed).toBe(3);
  });
});
