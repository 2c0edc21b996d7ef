import { describe, expect, it } from 'vitest';
import type { Bucket } from '@/lib/domain/bucket';
import { unfiltered } from '@/lib/domain/filter';
import type { ChartData } from './lines';
import { chartRows, standsAlone } from './rows';

const bucket = (day: string, more: Partial<Bucket> = {}): Bucket => ({
  from: day,
  to: day,
  incomplete: false,
  ...more,
});
const data = (buckets: readonly Bucket[], ...values: readonly (readonly number[])[]): ChartData => ({
  filter: unfiltered({ from: '2026-01-01', to: '2026-01-03' }),
  buckets,
  lines: values.map((each, at) => ({ of: `topic:${at}`, name: '', href: null, values: each, compared: each })),
});
const DAYS = [bucket('2026-01-01'), bucket('2026-01-02'), bucket('2026-01-03', { incomplete: true })];

describe('chartRows', () => {
  it('draws the way to the unfinished bucket dashed and nothing else', () =>
    expect(chartRows(data(DAYS, [4, 5, 1]))).toEqual([
      { index: 0, s0: 4, d0: null },
      { index: 1, s0: 5, d0: 5 },
      { index: 2, s0: null, d0: 1 },
    ]));

  it('draws an unfinished bar once', () =>
    expect(chartRows(data(DAYS, [4, 5, 1]), 'bars').map(({ s0, d0 }) => [s0, d0])).toEqual([
      [4, null],
      [5, null],
      [null, 1],
    ]));

  it('is solid throughout in a period that is over', () =>
    expect(chartRows(data(DAYS.slice(0, 2), [4, 0])).map((row) => [row.s0, row.d0])).toEqual([
      [4, null],
      [0, null],
    ]));

  it('breaks where nothing was delivered', () => {
    const silent = [bucket('2026-01-01'), bucket('2026-01-02', { gap: 'silent' }), bucket('2026-01-03')];
    const rows = chartRows(data(silent, [4, 0, 2]));
    expect(rows.map((row) => row.s0)).toEqual([4, null, 2]);
    expect([0, 1, 2].map((at) => standsAlone(rows, 's0', at))).toEqual([true, false, true]);
  });

  it('has the days compared line by line, or together where the lines are stacked', () => {
    const counted = data(DAYS.slice(0, 2), [4, 0], [1, 2]);
    const days = { from: '2025-12-01', to: '2025-12-01' };
    const compared: ChartData = {
      ...counted,
      comparison: { kind: 'previous', filter: counted.filter, buckets: [days, null] },
    };
    expect(chartRows(compared).map(({ c0, c1 }) => [c0, c1])).toEqual([
      [4, 1],
      [null, null],
    ]);
    expect(chartRows(compared, 'area').map(({ c0, c1 }) => [c0, c1])).toEqual([
      [5, undefined],
      [null, undefined],
    ]);
  });
});
