import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysInclusive, tehranDay } from '@/lib/domain/tehran';
import { comparedPeriods } from './comparedPeriods';

const NOW = new Date('2026-01-08T08:30:00Z');

describe('comparedPeriods', () => {
  it('leaves today out and looks back over as many days', () => {
    expect(comparedPeriods({ from: '2026-01-02', to: '2026-01-08' }, NOW, '2025-01-01')).toEqual({
      from: '2026-01-02',
      to: '2026-01-07',
      previousFrom: '2025-12-27',
      previousTo: '2026-01-01',
    });
  });

  it('compares nothing on the first day of a period', () => {
    expect(comparedPeriods({ from: '2026-01-08', to: '2026-01-08' }, NOW, '2025-01-01')).toBeNull();
  });

  it('compares nothing with days before the archive', () => {
    expect(comparedPeriods({ from: '2025-12-01', to: '2025-12-31' }, NOW, '2025-11-01')).toBeNull();
    expect(comparedPeriods({ from: '2025-12-02', to: '2025-12-31' }, NOW, '2025-11-02')).not.toBeNull();
    expect(comparedPeriods({ from: '2025-12-01', to: '2025-12-31' }, NOW, null)).toBeNull();
  });

  it('always compares equally many complete days that follow each other', () => {
    const day = fc.integer({ min: -500, max: 100 }).map((n) => addDays('2026-01-08', n));
    fc.assert(
      fc.property(day, fc.nat(400), (from, length) => {
        const found = comparedPeriods({ from, to: addDays(from, length) }, NOW, '1990-01-01');
        if (!found) {
          expect(from >= tehranDay(NOW)).toBe(true);
          return;
        }
        expect(daysInclusive(found.from, found.to)).toBe(daysInclusive(found.previousFrom, found.previousTo));
        expect(addDays(found.previousTo, 1)).toBe(found.from);
        expect(found.to < tehranDay(NOW)).toBe(true);
      }),
    );
  });
});
