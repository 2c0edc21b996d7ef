import { describe, expect, it } from 'vitest';
import { unfiltered } from '@/lib/domain/filter';
import type { ChartData } from './lines';
import { comparedPointOf, highestPoint, pointOf, stackTops } from './points';

const day = (iso: string) => ({ from: iso, to: iso });
const filter = unfiltered({ from: '2026-01-01', to: '2026-01-03' });
const lines = [
  { of: 'topic:sport', name: 'ورزش', href: null, values: [2, 0, 4], compared: [1, 9, 3] },
  { of: 'topic:health', name: 'سلامت', href: null, values: [3, 0, 0], compared: [0, 0, 0] },
];
const data: ChartData = {
  filter,
  buckets: [
    { ...day('2026-01-01'), incomplete: false },
    { ...day('2026-01-02'), incomplete: false, gap: 'silent' },
    { ...day('2026-01-03'), incomplete: true },
  ],
  lines,
  whole: { values: [8, 0, 0], compared: [2, 9, 6] },
  comparison: {
    kind: 'previous',
    filter,
    buckets: [day('2025-12-29'), null, { ...day('2025-12-31'), gap: 'silent' }],
  },
};
const [sport, health] = lines;

describe('the points of a chart', () => {
  it('are counts, and none where nothing was delivered', () =>
    expect([0, 1, 2].map((at) => sport && pointOf(data, sport, at))).toEqual([2, null, 4]));
  it('are shares of the whole, and none of a whole that is nothing', () => {
    const shares: ChartData = { ...data, measure: 'share' };
    expect([0, 1, 2].map((at) => health && pointOf(shares, health, at))).toEqual([3 / 8, null, null]);
  });
  it('are compared where there are days to compare with', () => {
    expect([0, 1, 2].map((at) => sport && comparedPointOf(data, sport, at))).toEqual([1, null, null]);
    expect(sport && comparedPointOf({ ...data, measure: 'share' }, sport, 0)).toBe(0.5);
    expect(sport && comparedPointOf({ ...data, comparison: null }, sport, 0)).toBeNull();
  });
  it('reach as high as the points below them together', () => expect(stackTops(data, 0)).toEqual([2, 5]));
  it('have a highest, gaps left out', () => expect(highestPoint(data)).toBe(4));
});
