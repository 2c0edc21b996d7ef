import { describe, expect, it } from 'vitest';
import { meantPart, meantSeries } from './meantSeries';

describe('meantSeries', () => {
  it('takes the nearest point', () => expect(meantSeries(100, [60, 104, 160])).toBe(1));
  it('takes none when all are far', () => expect(meantSeries(100, [60, 160])).toBeNull());
  it('takes none of two points that lie on each other', () => expect(meantSeries(100, [101, 102])).toBeNull());
  it('overlooks series without a point there', () => expect(meantSeries(100, [null, 108])).toBe(1));
});

describe('meantPart', () => {
  it('takes the part of the stack that is hit', () => {
    expect(meantPart(150, 200, [120, 60])).toBe(0);
    expect(meantPart(100, 200, [120, 60])).toBe(1);
  });
  it('takes none above the stack, and none in a part too thin to hit', () => {
    expect(meantPart(50, 200, [120, 60])).toBeNull();
    expect(meantPart(119, 200, [120, 118, 60])).toBeNull();
  });
  it('passes over a part that is nothing', () => expect(meantPart(100, 200, [120, 120, 60])).toBe(2));
});
