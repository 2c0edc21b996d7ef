import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDARS, INTERVALS } from '@/lib/domain/filterChoices';
import { addDays, daysInclusive } from '@/lib/domain/tehran';
import { buckets } from './buckets';
import { comparedDays } from './comparedDays';

const day = (iso: string) => ({ from: iso, to: iso });

describe('comparedDays', () => {
  it('goes back by the length of the whole period', () => {
    expect(comparedDays([day('2026-01-08'), day('2026-01-09')], 'previous', 'jalali')).toEqual([
      day('2026-01-06'),
      day('2026-01-07'),
    ]);
  });

  it('finds the same Jalali day, whatever Gregorian day that is', () => {
    // 1 Farvardin 1404 and 1403.
    expect(comparedDays([day('2025-03-21')], 'year', 'jalali')).toEqual([day('2024-03-20')]);
    expect(comparedDays([day('2025-03-21')], 'year', 'gregorian')).toEqual([day('2024-03-21')]);
  });

  it('has nothing for a leap day, and leaves out the one of the year before', () => {
    // 29 and 30 Esfand 1403, a leap year; 1 Farvardin 1404.
    const leap = [day('2025-03-19'), day('2025-03-20'), day('2025-03-21')];
    expect(comparedDays(leap, 'year', 'jalali')).toEqual([day('2024-03-19'), null, day('2024-03-20')]);
    // 29 Esfand 1404 and 1 Farvardin 1405.
    expect(comparedDays([day('2026-03-20'), day('2026-03-21')], 'year', 'jalali')).toEqual([
      day('2025-03-19'),
      day('2025-03-21'),
    ]);
  });

  it('gives buckets that follow each other and are as long, a leap day aside', () => {
    const start = fc.integer({ min: 0, max: 9000 }).map((n) => addDays('2005-01-01', n));
    fc.assert(
      fc.property(
        start,
        fc.nat(500),
        fc.constantFrom(...INTERVALS),
        fc.constantFrom(...CALENDARS),
        fc.constantFrom('previous' as const, 'year' as const),
        (from, length, interval, calendar, compare) => {
          const own = buckets({ from, to: addDays(from, length), interval, calendar }, new Date('2050-01-01'));
          const found = comparedDays(own, compare, calendar);
          expect(found).toHaveLength(own.length);
          const there = found.flatMap((days) => days ?? []);
          there.slice(1).forEach((days, at) => expect(days.from > (there[at]?.to ?? '')).toBe(true));
          own.forEach((bucket, at) => {
            const days = found[at];
            const missing = daysInclusive(bucket.from, bucket.to) - (days ? daysInclusive(days.from, days.to) : 0);
            expect(Math.abs(missing)).toBeLessThanOrEqual(compare === 'year' ? 2 : 0);
          });
        },
      ),
    );
  });
});
