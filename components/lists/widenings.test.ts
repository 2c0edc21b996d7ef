import { describe, expect, it } from 'vitest';
import { unfiltered, type Filter } from '@/lib/domain/filter';
import { widenings } from './widenings';

const filter: Filter = {
  ...unfiltered({ from: '2025-11-01', to: '2025-11-30' }),
  person: ['p-0123456789abcdef'],
  source: ['nemoone'],
  q: 'آب',
};

describe('widenings', () => {
  it('drops one set field each and keeps the others', () => {
    expect(widenings(filter)).toEqual([
      { field: 'person', values: ['p-0123456789abcdef'], filter: { ...filter, person: [] } },
      { field: 'source', values: ['nemoone'], filter: { ...filter, source: [] } },
      { field: 'q', values: ['آب'], filter: { ...filter, q: '' } },
    ]);
  });

  it('counts every copy again', () => {
    const once = { ...filter, person: [], source: [], q: '', once: true, since: '2025-10-01' };
    expect(widenings(once)).toEqual([{ field: 'once', values: [], filter: { ...once, once: false, since: null } }]);
  });

  it('has none where only the period is set', () => {
    expect(widenings({ ...filter, person: [], source: [], q: '' })).toEqual([]);
  });
});
