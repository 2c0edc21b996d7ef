import { describe, expect, it } from 'vitest';
import { sparklinePath } from './sparklinePath';

describe('sparklinePath', () => {
  it('puts the highest value at the top and zero at the bottom', () => {
    expect(sparklinePath([0, 4, 2], 22, 12, false)).toBe('M1 11L11 1L21 6');
  });
  it('runs from right to left when reversed', () => {
    expect(sparklinePath([0, 4], 22, 12, true)).toBe('M21 11L1 1');
  });
  it('is flat at the bottom for zeros', () => expect(sparklinePath([0, 0], 22, 12, false)).toBe('M1 11L21 11'));
  it('is empty without values', () => expect(sparklinePath([], 22, 12, false)).toBe(''));
});
