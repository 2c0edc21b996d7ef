import { describe, expect, it } from 'vitest';
import { MARK_REACH, markUnder } from './markUnder';

const here = { name: 'here', x: 100, y: 40 };
const beside = { name: 'beside', x: 112, y: 40 };

describe('markUnder', () => {
  it('means a mark up to its reach, in every direction', () => {
    expect(markUnder([here], { x: 100 + MARK_REACH, y: 40 })).toBe(here);
    expect(markUnder([here], { x: 100, y: 40 - MARK_REACH })).toBe(here);
    expect(markUnder([here], { x: 100 + MARK_REACH + 1, y: 40 })).toBeNull();
    expect(markUnder([here], { x: 100 + MARK_REACH - 1, y: 40 + MARK_REACH - 1 })).toBeNull();
  });

  it('means the nearer of two that stand close, in whichever order', () => {
    expect(markUnder([here, beside], { x: 105, y: 41 })).toBe(here);
    expect(markUnder([here, beside], { x: 107, y: 41 })).toBe(beside);
    expect(markUnder([beside, here], { x: 105, y: 41 })).toBe(here);
  });

  it('means nothing where there is no mark', () => {
    expect(markUnder([], { x: 0, y: 0 })).toBeNull();
  });
});
