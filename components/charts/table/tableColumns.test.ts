import { describe, expect, it } from 'vitest';
import { over, unfiltered } from '@/lib/domain/filter';
import type { ChartData } from '../lines';
import { tableColumns } from './tableColumns';

const filter = unfiltered({ from: '2026-01-01', to: '2026-01-02' });
const before = { from: '2025-12-30', to: '2025-12-31' };
const data: ChartData = {
  filter,
  buckets: [
    { from: '2026-01-01', to: '2026-01-01', incomplete: false },
    { from: '2026-01-02', to: '2026-01-02', incomplete: false, gap: 'silent' },
  ],
  lines: [{ of: 'topic:sport', name: 'ورزش', href: null, values: [2, 0], compared: [3, 0] }],
  measure: 'share',
  whole: { values: [8, 0], compared: [12, 0] },
  comparison: {
    kind: 'previous',
    filter: over(filter, before),
    buckets: [{ from: '2025-12-30', to: '2025-12-30' }, null],
  },
};
const params = (href: string | null | undefined) => Object.fromEntries(new URL(href ?? '', 'http://x').searchParams);

describe('the columns of a table', () => {
  it('are the lines and the whole, each beside the days compared', () =>
    expect(tableColumns(data).map(({ line, compared }) => [line?.name ?? null, compared])).toEqual([
      ['ورزش', false],
      ['ورزش', true],
      [null, false],
      [null, true],
    ]));

  it('open the numerator, the denominator and both in the days compared', () => {
    const cells = tableColumns(data).map(({ cell }) => cell(0));
    expect(cells.map(({ count, share }) => [count, share])).toEqual([
      [2, 0.25],
      [3, 0.25],
      [8, undefined],
      [12, undefined],
    ]);
    expect(cells.map(({ href }) => [params(href)['from'], params(href)['of']])).toEqual([
      ['2026-01-01', 'topic:sport'],
      ['2025-12-30', 'topic:sport'],
      ['2026-01-01', undefined],
      ['2025-12-30', undefined],
    ]);
  });

  it('say nothing where nothing was delivered', () => {
    for (const { cell } of tableColumns(data)) expect(cell(1)).toEqual({ count: null, href: null });
  });

  it('are the lines alone in a chart of counts', () =>
    expect(tableColumns({ ...data, measure: 'count', comparison: null })).toHaveLength(1));
});
