import { describe, expect, it } from 'vitest';
import { unfiltered, type Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';
import { changeParts } from './changeParts';

const filter: Filter = { ...unfiltered({ from: '2025-11-22', to: '2025-12-01' }), topic: ['health'] };

describe('changeParts', () => {
  it('names both periods and leads to what each counted', () => {
    const periods = { from: '2025-11-22', to: '2025-11-30', previousFrom: '2025-11-13', previousTo: '2025-11-21' };
    const { now, before } = changeParts(
      { now: 12, before: 8 },
      periods,
      filter,
      (counted) => filterHref('/articles', counted),
      { locale: 'fa', calendar: 'jalali' },
    );
    expect(now).toMatchObject({ count: 12, period: '۱ تا ۹ آذر ۱۴۰۴' });
    expect(before).toMatchObject({ count: 8, period: '۲۲ تا ۳۰ آبان ۱۴۰۴' });
    const params = new URL(before.href, 'http://x').searchParams;
    expect(now.href).not.toContain('since');
    expect([params.get('from'), params.get('to'), params.get('topic')]).toEqual(['2025-11-13', '2025-11-21', 'health']);
  });
});
