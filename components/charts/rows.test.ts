import { describe, expect, it } from 'vitest';
import { chartRows, meantSeries } from './rows';

const bucket = (day: string, incomplete = false) => ({ from: day, to: day, incomplete });

describe('chartRows', () => {
  it('draws the way to the unfinished bucket dashed and nothing else', () => {
    const rows = chartRows(
      [bucket('2026-01-01'), bucket('2026-01-02'), bucket('2026-01-03', true)],
      [{ values: [4, 5, 1] }],
    );
    expect(rows).toEqual([
      { index: 0, s0: 4, d0: null },
      { index: 1, s0: 5, d0: 5 },
      { index: 2, s0: null, d0: 1 },
    ]);
  });

  it('is solid throughout in a period that is over', () => {
    const rows = chartRows([bucket('2026-01-01'), bucket('2026-01-02')], [{ values: [4, 0] }]);
    expect(rows.map((row) => [row.s0, row.d0])).toEqual([
      [4, null],
      [0, null],
    ]);
  });
});

describe('meantSeries', () => {
  it('takes the nearest point', () => expect(meantSeries(100, [60, 104, 160])).toBe(1));
  it('takes none when all are far', () => expect(meantSeries(100, [60, 160])).toBeNull());
  it('takes none of two points that lie on each other', () => expect(meantSeries(100, [101, 102])).toBeNull());
  it('overlooks series without a point there', () => expect(meantSeries(100, [null, 108])).toBe(1));
});
