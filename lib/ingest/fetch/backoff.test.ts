import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pollInterval, retryDelay } from './backoff';

const jitter = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the wait after a failure', () => {
  it.each([
    [1, 0, 120],
    [2, 0, 240],
    [3, 0.5, 360],
    [10, 0, 61_440],
    [11, 0, 86_400],
    [1000, 0, 86_400],
  ])('after %i with jitter %d is %i seconds', (count, chance, seconds) => {
    expect(retryDelay({ count, retryAfterSeconds: null, jitter: chance })).toBe(seconds);
  });

  it('is as long as the server asks for, at most a week', () => {
    expect(retryDelay({ count: 1, retryAfterSeconds: 5000, jitter: 0 })).toBe(5000);
    expect(retryDelay({ count: 5, retryAfterSeconds: 5, jitter: 0 })).toBe(1920);
    expect(retryDelay({ count: 1, retryAfterSeconds: 1e9, jitter: 0 })).toBe(604_800);
  });

  it('is from a minute to a day and never falls with another failure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), jitter, (count, chance) => {
        const [delay = 0, next = 0] = [count, count + 1].map((each) =>
          retryDelay({ count: each, retryAfterSeconds: null, jitter: chance }),
        );
        expect(delay).toBeGreaterThanOrEqual(60);
        expect(delay).toBeLessThanOrEqual(86_400);
        expect(next).toBeGreaterThanOrEqual(delay);
      }),
    );
  });
});

describe('the interval of a feed', () => {
  it.each([
    [0, 3600],
    [1, 3600],
    [48, 900],
    [144, 300],
    [800, 60],
    [100_000, 60],
    [Number.NaN, 3600],
  ])('with %d items a day is %i seconds', (itemsPerDay, seconds) => {
    expect(pollInterval(itemsPerDay, 0.5)).toBe(seconds);
  });

  it('is shifted by a tenth at most, within 1 to 60 minutes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), jitter, (itemsPerDay, chance) => {
        const interval = pollInterval(itemsPerDay, chance);
        const middle = pollInterval(itemsPerDay, 0.5);
        expect(interval).toBeGreaterThanOrEqual(60);
        expect(interval).toBeLessThanOrEqual(3600);
        expect(Math.abs(interval - middle)).toBeLessThanOrEqual(middle / 10 + 1);
      }),
    );
  });
});
