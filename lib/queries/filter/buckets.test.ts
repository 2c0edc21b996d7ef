import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDARS, INTERVALS } from '@/lib/domain/filterChoices';
import { addDays, daysInclusive, tehranDay } from '@/lib/domain/tehran';
import { buckets, type Period } from './buckets';

const NOON = new Date('2026-01-08T08:30:00Z');
const period = (
  from: string,
  to: string,
  interval: Period['interval'],
  calendar: Period['calendar'] = 'jalali',
): Period => ({
  from,
  to,
  interval,
  calendar,
});
const days = (of: Period) => buckets(of, NOON).map(({ from, to }) => [from, to]);

const periods: fc.Arbitrary<Period> = fc
  .record({
    start: fc.integer({ min: -40_000, max: 45_000 }).map((n) => addDays('2000-01-01', n)),
    length: fc.nat(800),
    interval: fc.constantFrom(...INTERVALS),
    calendar: fc.constantFrom(...CALENDARS),
  })
  .map(({ start, length, ...view }) => ({ from: start, to: addDays(start, length), ...view }));

describe('buckets', () => {
  it('start weeks on Saturday and clip the first and the last', () => {
    // 2026-01-08 is a Thursday.
    expect(days(period('2025-12-25', '2026-01-08', 'week'))).toEqual([
      ['2025-12-25', '2025-12-26'],
      ['2025-12-27', '2026-01-02'],
      ['2026-01-03', '2026-01-08'],
    ]);
  });

  it('follow Jalali months, Esfand of a leap year included', () => {
    expect(days(period('2025-02-18', '2025-04-30', 'month'))).toEqual([
      ['2025-02-18', '2025-02-18'], // the last day of Bahman 1403
      ['2025-02-19', '2025-03-20'], // Esfand 1403, 30 days
      ['2025-03-21', '2025-04-20'], // Farvardin 1404
      ['2025-04-21', '2025-04-30'],
    ]);
  });

  it('follow Gregorian months when asked', () => {
    expect(days(period('2024-02-15', '2024-03-02', 'month', 'gregorian'))).toEqual([
      ['2024-02-15', '2024-02-29'],
      ['2024-03-01', '2024-03-02'],
    ]);
  });

  it('are incomplete where they hold now, by the day in Tehran', () => {
    const justAfterMidnightInTehran = new Date('2026-01-07T20:31:00Z');
    const found = buckets(period('2026-01-06', '2026-01-10', 'day'), justAfterMidnightInTehran);
    expect(found.filter(({ incomplete }) => incomplete)).toEqual([
      { from: '2026-01-08', to: '2026-01-08', incomplete: true },
    ]);
  });

  it('hold each day of the period once, in order', () => {
    fc.assert(
      fc.property(periods, (of) => {
        const found = buckets(of, NOON);
        expect(found[0]?.from).toBe(of.from);
        expect(found.at(-1)?.to).toBe(of.to);
        found.slice(1).forEach(({ from }, i) => expect(addDays(found[i]?.to ?? '', 1)).toBe(from));
        expect(found.every(({ from, to }) => from <= to)).toBe(true);
      }),
    );
  });

  it('start Jalali months where Intl, from other tables, has the first of a month', () => {
    const jalaliDay = new Intl.DateTimeFormat('en-US-u-ca-persian-nu-latn', { day: 'numeric', timeZone: 'UTC' });
    const starts = buckets(period('1921-03-21', '2060-03-19', 'month'), NOON).map(({ from }) => from);
    expect(starts.filter((day) => jalaliDay.format(new Date(`${day}T00:00:00Z`)) !== '1')).toEqual([]);
    expect(starts).toHaveLength(139 * 12);
  });

  it('mark at most one as incomplete', () => {
    fc.assert(
      fc.property(
        periods,
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (of, now) => {
          const open = buckets(of, now).filter(({ incomplete }) => incomplete);
          const today = tehranDay(now);
          expect(open).toHaveLength(of.from <= today && today <= of.to ? 1 : 0);
          for (const { from, to } of open)
            expect(daysInclusive(from, today) >= 1 && daysInclusive(today, to) >= 1).toBe(true);
        },
      ),
    );
  });
});
