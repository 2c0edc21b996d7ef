import { describe, expect, it } from 'vitest';
import type { Unit } from '@/lib/domain/filterChoices';
import type { DayFactor } from './dayFactors';
import { detectSpikes, type DailyCounts } from './detectSpikes';
import { usualCoverage } from './usualCoverage';

const DAYS = 80;
const FROM = '2025-09-06';
/** Day 70 from {@link FROM}. */
const AT = 70;
const AT_DAY = '2025-11-15';
const ordinary: DayFactor = () => 1;

/** A steady series of 10 in 100 a day, with values of its own on some days. */
function series(
  own: Readonly<Record<number, number>>,
  coverage: Readonly<Record<number, number>> = {},
  unit: Unit = 'stories',
): DailyCounts {
  return {
    from: FROM,
    counts: Array.from({ length: DAYS }, (_, at) => own[at] ?? 9 + (at % 3)),
    coverage: Array.from({ length: DAYS }, (_, at) => coverage[at] ?? 100),
    usual: [],
    unit,
  };
}

function detected(input: DailyCounts, factor = ordinary, first = 0) {
  return detectSpikes({ ...input, usual: usualCoverage(FROM, input.coverage, factor) }, first);
}

const days = (...input: Parameters<typeof detected>) => detected(...input).map(({ day }) => day);

describe('detectSpikes', () => {
  it('finds a day far above what is usual, and says what that is', () => {
    const [spike, ...rest] = detected(series({ [AT]: 30 }));
    expect(rest).toEqual([]);
    expect(spike).toMatchObject({ day: AT_DAY, count: 30 });
    expect(spike?.expected).toBeCloseTo(10, 0);
    expect(spike?.probability).toBeLessThan(1e-4);
  });

  it('leaves a steady series and days before `first` alone', () => {
    expect(days(series({}))).toEqual([]);
    expect(days(series({ [AT]: 30 }), ordinary, AT + 1)).toEqual([]);
  });

  it('still sees the second of two spikes', () => {
    expect(days(series({ 50: 300, 60: 40, [AT]: 30 }))).toContain(AT_DAY);
  });

  it('expects less of a day of rest', () => {
    expect(days(series({ [AT]: 16 }))).toEqual([]);
    expect(days(series({ [AT]: 16 }, { [AT]: 50 }), (day) => (day === AT_DAY ? 0.5 : 1))).toEqual([AT_DAY]);
  });

  it('expects more of all where more came in, and less where an outlet was silent', () => {
    expect(days(series({ [AT]: 25 }, { [AT]: 300 }))).toEqual([]);
    expect(days(series({ [AT]: 15 }, { [AT]: 40 }))).toEqual([AT_DAY]);
  });

  it('does not excuse a spike by its own stories', () => {
    expect(detected(series({ [AT]: 60 }, { [AT]: 150 }))[0]?.expected).toBeCloseTo(10, 0);
  });

  it('takes a gap for unknown, not for nothing', () => {
    const gaps = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [at + 20, 0]));
    expect(days(series(gaps, gaps))).toEqual([]);
    expect(days(series({ [AT]: 30 }, { [AT]: 0 }))).toEqual([]);
  });

  it('finds what was never there before, and calls nothing of a young archive usual', () => {
    const none = Object.fromEntries(Array.from({ length: DAYS }, (_, at) => [at, 0]));
    expect(days(series({ ...none, [AT]: 6 }))).toEqual([AT_DAY]);
    expect(days(series({ ...none, [AT]: 4 }))).toEqual([]);
    expect(days(series({ 10: 90 }))).toEqual([]);
  });

  it('takes one long interview for no spike of statements', () => {
    const none = Object.fromEntries(Array.from({ length: DAYS }, (_, at) => [at, 0]));
    expect(days(series({ ...none, [AT]: 12 }, {}, 'statements'))).toEqual([]);
    expect(days(series({ ...none, [AT]: 40 }, {}, 'statements'))).toEqual([AT_DAY]);
  });
});
