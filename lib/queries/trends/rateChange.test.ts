import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateChange, soundChange } from './rateChange';

const EQUAL = { now: 1, before: 1 };

describe('rateChange', () => {
  it('agrees with figures worked out by hand', () => {
    // 2 × (30 ln(30/20) + 10 ln(10/20))
    expect(rateChange(30, 10, EQUAL)).toBeCloseTo(10.465, 3);
    expect(rateChange(10, 30, EQUAL)).toBeCloseTo(-10.465, 3);
    // Expected of 40 at 3 : 1 are 30 and 10.
    expect(rateChange(30, 10, { now: 300, before: 100 })).toBeCloseTo(0, 10);
    expect(rateChange(5, 0, EQUAL)).toBeCloseTo(10 * Math.LN2, 10);
  });

  it('lets no threefold rise of a handful win over a small one of many', () => {
    expect(rateChange(3, 1, EQUAL)).toBeLessThan(rateChange(130, 100, EQUAL));
  });

  it('says nothing of nothing', () => {
    expect(rateChange(0, 0, EQUAL)).toBe(0);
    expect(rateChange(3, 0, { now: 10, before: 0 })).toBe(0);
  });

  it('turns its sign with the spans, and is at most 2 ln 2 of Pearson’s X²', () => {
    const count = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(count, count, (now, before) => {
        const sure = rateChange(now, before, EQUAL);
        expect(rateChange(before, now, EQUAL)).toBeCloseTo(-sure, 6);
        const pearson = now + before === 0 ? 0 : (now - before) ** 2 / (now + before);
        expect(Math.abs(sure)).toBeLessThanOrEqual(2 * Math.LN2 * pearson + 1e-6);
      }),
    );
  });
});

describe('soundChange', () => {
  it('is no rise when everything rose alike, nor when only the rest fell silent', () => {
    expect(Math.abs(soundChange(60, 20, { now: 3000, before: 1000 }))).toBeLessThan(1e-9);
    expect(soundChange(20, 20, { now: 100, before: 1000 })).toBe(0);
    expect(soundChange(30, 20, { now: 3000, before: 1000 })).toBe(0);
  });

  it('takes the weaker of the two', () => {
    expect(soundChange(40, 10, { now: 150, before: 100 })).toBeCloseTo(
      rateChange(40, 10, { now: 150, before: 100 }),
      10,
    );
    expect(soundChange(40, 10, { now: 50, before: 100 })).toBeCloseTo(rateChange(40, 10, EQUAL), 10);
  });
});
