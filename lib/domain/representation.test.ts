import { describe, expect, it } from 'vitest';
import { adjustedResidual, representation } from './representation';

describe('representation', () => {
  it('is 0 where a cell holds what row and column let expect', () => {
    expect(adjustedResidual({ cell: 20, row: 100, column: 200, total: 1000 })).toBe(0);
    expect(representation({ cell: 20, row: 100, column: 200, total: 1000 })).toBe(0);
  });

  it('tells more from less, and much from little', () => {
    const cell = (cell: number) => representation({ cell, row: 100, column: 200, total: 1000 });
    expect([0, 10, 20, 30, 34, 50].map(cell)).toEqual([-1, 0, 0, 0, 1, 2]);
    expect(representation({ cell: 0, row: 300, column: 300, total: 1000 })).toBe(-2);
  });

  it('is the residual of the fourfold table', () => {
    // Expected 20, variance 20 · 0.9 · 0.8 = 14.4.
    expect(adjustedResidual({ cell: 35, row: 100, column: 200, total: 1000 })).toBeCloseTo(15 / Math.sqrt(14.4), 10);
  });

  it('says nothing of a handful, nor where there is nothing to compare with', () => {
    expect(representation({ cell: 2, row: 2, column: 5, total: 1000 })).toBe(0);
    expect(representation({ cell: 50, row: 50, column: 20, total: 50 })).toBe(0);
    expect(representation({ cell: 0, row: 0, column: 0, total: 0 })).toBe(0);
  });
});
