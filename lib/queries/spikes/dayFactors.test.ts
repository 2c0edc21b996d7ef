import { describe, expect, it } from 'vitest';
import { occasionsOn } from '@/lib/domain/occasions/occasions';
import { addDays } from '@/lib/domain/tehran';
import { learnDayFactors } from './dayFactors';

const FROM = '2025-04-05';

/** A year of coverage by a rule, from a Saturday after Nowruz. */
function year(rule: (day: string, at: number) => number): number[] {
  return Array.from({ length: 365 }, (_, at) => Math.round(rule(addDays(FROM, at), at)));
}

const isFriday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() === 5;

describe('learnDayFactors', () => {
  it('learns what a weekday does, whatever the archive grows', () => {
    const factor = learnDayFactors(
      FROM,
      year((day, at) => (100 + at) * (isFriday(day) ? 0.4 : 1)),
    );
    expect(factor('2025-11-28')).toBeCloseTo(0.4, 1);
    expect(factor('2025-11-26')).toBeCloseTo(1, 1);
  });

  it('learns what public holidays do, and what the weeks of Nowruz do, from days that had them', () => {
    const quiet = (day: string) => occasionsOn(day).some(({ holiday }) => holiday);
    const factor = learnDayFactors(
      FROM,
      year((day) => (day >= '2026-03-21' ? 30 : quiet(day) ? 50 : 100)),
    );
    expect(Math.abs(factor('2026-02-11') - 0.5)).toBeLessThan(0.1);
    expect(factor('2026-03-24')).toBeLessThan(0.5);
    expect(factor('2026-01-12')).toBeCloseTo(1, 1);
  });

  it('learns nothing from gaps, and nothing much from a few days', () => {
    const factor = learnDayFactors(
      FROM,
      year((_, at) => (at % 3 === 0 ? 0 : 100)),
    );
    expect(factor('2025-11-26')).toBeCloseTo(1, 5);
    const young = learnDayFactors('2025-11-26', [100, 100, 10]);
    expect(young('2025-11-28')).toBeGreaterThan(0.65);
    expect(learnDayFactors(FROM, [])('2025-11-28')).toBe(1);
  });
});
