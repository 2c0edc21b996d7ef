import { describe, expect, it } from 'vitest';
import { logGamma, upperTail } from './negativeBinomial';

describe('logGamma', () => {
  it('is the logarithm of the factorial before', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 10);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 10);
    expect(logGamma(101)).toBeCloseTo(363.73937555556347, 8);
  });
});

describe('upperTail', () => {
  it('is that of the Poisson distribution where the variance is the mean', () => {
    expect(upperTail(1, 2, 2)).toBeCloseTo(1 - Math.exp(-2), 10);
    // R: ppois(8, 5, lower.tail = FALSE)
    expect(upperTail(9, 5, 5)).toBeCloseTo(0.06809363, 7);
  });

  it('is that of the negative binomial distribution where it is larger', () => {
    // size 1 is geometric: P(X >= k) = (mean / (1 + mean)) ** k
    expect(upperTail(4, 3, 12)).toBeCloseTo(0.75 ** 4, 10);
    expect(upperTail(2, 0.1, 0.11)).toBeCloseTo(1 - (10 / 11) * (1 + 1 / 11), 10);
  });

  it.each([
    [1, 1e-4, 2e-4],
    [900, 1000, 1001],
    [40_000, 30_000, 90_000],
    [3, 300, 9000],
  ])('stays a probability at %f of mean %f and variance %f', (count, mean, variance) => {
    const probability = upperTail(count, mean, variance);
    expect(probability).toBeGreaterThanOrEqual(0);
    expect(probability).toBeLessThanOrEqual(1);
    expect(upperTail(count + 1, mean, variance)).toBeLessThanOrEqual(probability);
  });
});
