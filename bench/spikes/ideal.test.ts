import { expect, it } from 'vitest';
import { upperTail } from '@/lib/queries/spikes/negativeBinomial';
import { idealRecall } from './ideal';

const day = (count: number) => ({ count, mean: 10, dispersion: 2 });

it('finds what is rarer than the alarms that are allowed, and nothing else', () => {
  const alarms = upperTail(20, 10, 20);
  expect(idealRecall([day(19)], alarms)).toBeCloseTo(0, 9);
  expect(idealRecall([day(20)], alarms)).toBeCloseTo(1, 9);
  expect(idealRecall([day(0), day(40)], alarms)).toBeCloseTo(0.5, 9);
});

it('shares the count at the edge', () => {
  const [rarer, atLeast] = [upperTail(20, 10, 20), upperTail(19, 10, 20)];
  expect(idealRecall([day(19)], (rarer + atLeast) / 2)).toBeCloseTo(0.5, 9);
});

it('finds everything where everything may be an alarm, and nothing among no days', () => {
  expect(idealRecall([day(0), day(1)], 1)).toBe(1);
  expect(idealRecall([], 0.5)).toBe(0);
});
