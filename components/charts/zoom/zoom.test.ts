import { describe, expect, it } from 'vitest';
import { unfiltered, type Filter } from '@/lib/domain/filter';
import { wayBack, zoomAddress } from './zoom';

const filter: Filter = { ...unfiltered({ from: '2025-10-01', to: '2026-01-31' }), interval: 'week' };
const zoomed = (query: string, from: string, to: string, over = filter) =>
  new URL(
    zoomAddress(
      { path: '/trends', params: new URLSearchParams(query), filter: over, pinned: { unit: 'stories' } },
      { from, to },
    ),
    'http://x',
  ).searchParams;

describe('zoomAddress', () => {
  it('changes the period and keeps the view', () => {
    const params = zoomed(
      'series=all&series=topic:sport&measure=share&page=3&unit=mentions',
      '2025-11-01',
      '2025-12-31',
    );
    expect(params.getAll('series')).toEqual(['all', 'topic:sport']);
    expect([params.get('from'), params.get('to'), params.get('interval')]).toEqual([
      '2025-11-01',
      '2025-12-31',
      'week',
    ]);
    expect(params.get('measure')).toBe('share');
    expect(params.getAll('unit')).toEqual(['stories']);
    expect(params.has('page')).toBe(false);
  });

  it('takes days where few weeks are left', () =>
    expect(zoomed('', '2025-11-01', '2025-11-20').get('interval')).toBe('day'));

  it('leads back step by step', () => {
    const once = zoomed('q=x', '2025-11-01', '2025-12-31');
    const twice = zoomed(once.toString(), '2025-11-05', '2025-11-20', {
      ...filter,
      ...{ from: '2025-11-01', to: '2025-12-31' },
    });
    const back = wayBack('/trends', twice);
    expect(back).toMatchObject({ from: '2025-11-01', to: '2025-12-31' });
    const first = new URL(back?.href ?? '', 'http://x').searchParams;
    expect(first.get('interval')).toBe('week');
    expect(wayBack('/trends', first)).toMatchObject({ from: '2025-10-01', to: '2026-01-31' });
    const start = new URL(wayBack('/trends', first)?.href ?? '', 'http://x').searchParams;
    expect(wayBack('/trends', start)).toBeNull();
    expect(start.get('q')).toBe('x');
  });

  it('knows no way back from what it did not write', () => {
    for (const back of ['', '2025-11-01', '2025-11-01_x_day', '2025-11-01_2025-11-02_hour'])
      expect(wayBack('/', new URLSearchParams({ back }))).toBeNull();
  });
});
