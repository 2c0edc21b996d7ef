import { describe, expect, it } from 'vitest';
import { unfiltered } from '@/lib/domain/filter';
import { comparedPeriods } from './comparedPeriods';
import { laterHalf } from './laterHalf';

const NOW = new Date('2026-04-11T08:00:00Z');
const over = (from: string, to: string) => unfiltered({ from, to });

describe('laterHalf', () => {
  it('is compared with the earlier half of the complete days that the archive has', () => {
    const half = laterHalf(over('2026-01-01', '2026-04-11'), NOW, '2026-03-31');
    expect(half).toMatchObject({ from: '2026-04-06', to: '2026-04-10', since: null });
    expect(half && comparedPeriods(half, NOW, '2026-03-31')).toEqual({
      from: '2026-04-06',
      to: '2026-04-10',
      previousFrom: '2026-04-01',
      previousTo: '2026-04-05',
    });
  });

  it('needs two complete days', () => {
    expect(laterHalf(over('2026-04-10', '2026-04-11'), NOW, '2026-01-01')).toBeNull();
    expect(laterHalf(over('2026-04-09', '2026-04-11'), NOW, '2026-01-01')).toMatchObject({ from: '2026-04-10' });
    expect(laterHalf(over('2026-05-01', '2026-05-30'), NOW, '2026-01-01')).toBeNull();
    expect(laterHalf(over('2026-01-01', '2026-04-11'), NOW, null)).toBeNull();
  });
});
