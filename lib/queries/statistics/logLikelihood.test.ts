import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedTogether, logLikelihood } from './logLikelihood';

const tables = fc
  .record({
    both: fc.nat(50),
    oneAlone: fc.nat(200),
    otherAlone: fc.nat(200),
    neither: fc.nat(5000),
  })
  .map(({ both, oneAlone, otherAlone, neither }) => ({
    both,
    one: both + oneAlone,
    other: both + otherAlone,
    total: both + oneAlone + otherAlone + neither,
  }));

describe('logLikelihood', () => {
  it('is the ratio that Dunning gives for «the swiss»', () => {
    // Table 3 of the paper: 270.72 for 110, 2442, 111, 29114 (both, first alone, second alone, neither).
    const table = { both: 110, one: 110 + 2442, other: 110 + 111, total: 110 + 2442 + 111 + 29_114 };
    expect(logLikelihood(table)).toBeCloseTo(270.72, 1);
  });

  it('is 0 where there is nothing to hold against', () => {
    expect(logLikelihood({ both: 5, one: 20, other: 5, total: 20 })).toBe(0);
    expect(logLikelihood({ both: 0, one: 0, other: 0, total: 0 })).toBe(0);
  });

  it('is never negative, and 0 where two meet no more often than by chance', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const strength = logLikelihood(table);
        expect(strength).toBeGreaterThanOrEqual(0);
        if (table.both <= expectedTogether(table)) expect(strength).toBe(0);
      }),
    );
  });

  it('prefers two that belong together to two that are everywhere', () => {
    const famous = logLikelihood({ both: 40, one: 400, other: 400, total: 5000 });
    const colleagues = logLikelihood({ both: 12, one: 14, other: 13, total: 5000 });
    expect(colleagues).toBeGreaterThan(famous);
  });
});
