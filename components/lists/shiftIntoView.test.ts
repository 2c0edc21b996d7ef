import { describe, expect, test } from 'vitest';
import { shiftIntoView } from './shiftIntoView';

describe('shiftIntoView', () => {
  test.each([
    ['stays in the middle', { left: 100, right: 300 }, 0],
    ['moves right from beyond the left side', { left: -40, right: 200 }, 54],
    ['moves left from beyond the right side', { left: 200, right: 390 }, -44],
    ['shows the left end of what is wider', { left: -10, right: 400 }, 24],
  ])('%s', (_, panel, shift) => {
    expect(shiftIntoView(panel, { left: 14, right: 346 })).toBe(shift);
  });
});
