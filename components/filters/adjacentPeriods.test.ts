import { describe, expect, it } from 'vitest';
import { adjacentPeriods } from './adjacentPeriods';

describe('adjacentPeriods', () => {
  it('are as long, without a gap or a day twice', () => {
    expect(adjacentPeriods({ from: '2026-03-01', to: '2026-03-07' }, '2026-03-08')).toEqual({
      previous: { from: '2026-02-22', to: '2026-02-28' },
      next: { from: '2026-03-08', to: '2026-03-14' },
    });
  });

  it('do not lie wholly in the future', () => {
    expect(adjacentPeriods({ from: '2026-03-01', to: '2026-03-07' }, '2026-03-07').next).toBeNull();
  });
});
