import { describe, expect, it } from 'vitest';
import type { Candidate } from './candidates';
import { cValues } from './cValue';

const candidate = (key: string, size: number, times: number, parts: string[] = []): Candidate => ({
  key,
  size,
  times,
  inTitle: false,
  places: [],
  surfaces: new Map(),
  parts: new Set(parts),
});

describe('cValues', () => {
  it('weighs how often a phrase is said by the logarithm of its words', () => {
    const values = cValues([candidate('ab', 2, 3), candidate('cdef', 4, 3)]);
    expect([...values]).toEqual([
      ['ab', 3],
      ['cdef', 6],
    ]);
  });
  it('takes off the mean of the longer phrases around it', () => {
    const values = cValues([candidate('ab', 2, 9), candidate('abc', 3, 2, ['ab']), candidate('zab', 3, 4, ['ab'])]);
    expect(values.get('ab')).toBe(6);
  });
  it('leaves nothing to a phrase that stands only within a longer one', () => {
    expect(cValues([candidate('ab', 2, 2), candidate('abc', 3, 2, ['ab'])]).get('ab')).toBe(0);
  });
});
