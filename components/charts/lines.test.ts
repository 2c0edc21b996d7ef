import { describe, expect, it } from 'vitest';
import { unfiltered, type Filter } from '@/lib/domain/filter';
import { chartLines, evidenceHref, seriesColour } from './lines';

const filter: Filter = {
  ...unfiltered({ from: '2025-11-01', to: '2025-11-30' }),
  topic: ['health'],
  interval: 'week',
  unit: 'mentions',
};

describe('evidenceHref', () => {
  it('narrows the filter to the bucket and keeps the rest', () => {
    const url = new URL(evidenceHref(filter, 'topic:sport', { from: '2025-11-08', to: '2025-11-14' }), 'http://x');
    expect(url.pathname).toBe('/evidence');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      from: '2025-11-08',
      to: '2025-11-14',
      topic: 'health',
      interval: 'week',
      calendar: 'jalali',
      unit: 'mentions',
      of: 'topic:sport',
    });
  });

  it('keeps the day from which texts count once', () => {
    const bucket = { from: '2025-11-08', to: '2025-11-14' };
    const params = (asked: Filter) => new URL(evidenceHref(asked, null, bucket), 'http://x').searchParams;
    expect(params({ ...filter, once: true }).get('since')).toBe('2025-11-01');
    expect(params({ ...filter, once: true, since: '2025-10-01' }).get('since')).toBe('2025-10-01');
    expect(params(filter).has('since')).toBe(false);
  });

  it('has no `of` for all that the filter selects', () => {
    expect(new URL(evidenceHref(filter, null), 'http://x').searchParams.has('of')).toBe(false);
  });
});

describe('chartLines', () => {
  it('gives each series its evidence key, name and screen', () => {
    const trend = { buckets: [], series: [{ id: 'sport', name: 'sport', values: [1] }] };
    expect(chartLines(trend, { kind: 'topic', name: () => 'ورزش', href: (id) => `/topics/${id}` })).toEqual([
      { of: 'topic:sport', name: 'ورزش', href: '/topics/sport', values: [1] },
    ]);
  });
});

describe('seriesColour', () => {
  it('starts again after eight', () => expect(seriesColour(8)).toBe(seriesColour(0)));
});
