import { expect, it } from 'vitest';
import { logLikelihood } from './logLikelihood';

it('is the G² of the two by two table', () => {
  // 10 of 20 against 10 of 80: 2 · (10 ln 2.5 + 10 ln 0.625 + 10 ln 0.625 + 70 ln 1.09375)
  expect(logLikelihood({ holding: 10, stories: 20 }, { holding: 10, stories: 80 })).toBeCloseTo(12.0711, 3);
});

it('grows with the difference and with the number of stories', () => {
  const of = (holding: number, times = 1) =>
    logLikelihood({ holding: holding * times, stories: 20 * times }, { holding: 5 * times, stories: 100 * times });
  expect(of(8)).toBeGreaterThan(of(4));
  expect(of(8, 3)).toBeGreaterThan(of(8));
});

it('is 0 for what is not more frequent, and without stories to compare with', () => {
  expect(logLikelihood({ holding: 1, stories: 20 }, { holding: 10, stories: 100 })).toBe(0);
  expect(logLikelihood({ holding: 2, stories: 20 }, { holding: 10, stories: 100 })).toBe(0);
  expect(logLikelihood({ holding: 5, stories: 20 }, { holding: 0, stories: 0 })).toBe(0);
  expect(logLikelihood({ holding: 0, stories: 0 }, { holding: 1, stories: 2 })).toBe(0);
});
