import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceTop } from './niceTop';

describe('niceTop', () => {
  it.each([
    [0, 0],
    [1, 4],
    [4, 4],
    [9, 12],
    [112, 200],
    [80, 80],
    [97, 100],
  ])('of %d is %d for counts', (highest, top) => expect(niceTop(highest, true)).toBe(top));
  it('has fractions for shares', () => expect(niceTop(0.31, false)).toBeCloseTo(0.4));
  it('holds what it is made for, and is not much higher', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 1e6 }), (highest) => {
        expect(niceTop(highest, true)).toBeGreaterThanOrEqual(highest);
        expect(niceTop(highest, true)).toBeLessThanOrEqual(highest * 2.1 + 4);
      }),
    );
  });
});
