import { describe, expect, it } from 'vitest';
import { changeKind } from './changeKind';

describe('changeKind', () => {
  it.each([
    [7, null, { kind: 'none' }],
    [0, 0, { kind: 'none' }],
    [80, 0, { kind: 'fresh' }],
    [4, 4, { kind: 'same' }],
    [40, 40, { kind: 'same' }],
    [1350, 2, { kind: 'by', difference: 1348 }],
    [3, 9, { kind: 'by', difference: -6 }],
    [9, 10, { kind: 'ratio', ratio: -0.1 }],
    [99, 10, { kind: 'ratio', ratio: 8.9 }],
    [13500, 20, { kind: 'times', factor: 675 }],
    [0, 40, { kind: 'ratio', ratio: -1 }],
  ])('tells %s after %s', (current, previous, told) => {
    expect(changeKind(current, previous)).toEqual(told);
  });
});
