import { describe, expect, it } from 'vitest';
import { addDays } from '../tehran';
import fa from '@/messages/fa.json';
import { occasionsBetween, occasionsOn, type Occasion } from './occasions';
import { RULES, type OccasionKey } from './rules';
import { weekend } from './weekend';

function keysOn(day: string): OccasionKey[] {
  return occasionsOn(day).map(({ key }) => key);
}

function nearest(key: OccasionKey, day: string): Occasion | undefined {
  return occasionsBetween(addDays(day, -20), addDays(day, 20)).find((each) => each.key === key);
}

describe('solar occasions', () => {
  it.each([
    ['nowruz', '2024-03-20'],
    ['nowruz', '2025-03-21'],
    ['nowruz', '2026-03-21'],
    ['natureDay', '2024-04-01'],
    ['natureDay', '2025-04-02'],
    ['republicDay', '2025-04-01'],
    ['khordad14', '2024-06-03'],
    ['khordad15', '2025-06-05'],
    ['bahman22', '2025-02-10'],
    ['bahman22', '2026-02-11'],
    ['oilDay', '2026-03-20'],
  ] as const)('%s begins on %s', (key, day) => {
    expect(nearest(key, day)).toMatchObject({ key, from: day, holiday: true, uncertain: false });
  });

  it('has Nowruz on four days and the break after it until the thirteenth', () => {
    expect(keysOn('2025-03-20')).not.toContain('nowruz');
    for (let day = '2025-03-21'; day <= '2025-03-24'; day = addDays(day, 1)) expect(keysOn(day)).toContain('nowruz');
    expect(nearest('nowruzBreak', '2025-03-25')).toMatchObject({
      from: '2025-03-25',
      to: '2025-04-02',
      holiday: false,
    });
  });
});

// Days as they were kept in Iran.
const KEPT = {
  ashura: ['2019-09-10', '2020-08-30', '2021-08-19', '2022-08-08', '2023-07-28', '2024-07-16', '2025-07-06'],
  fitr: ['2019-06-05', '2020-05-24', '2021-05-13', '2022-05-03', '2023-04-22', '2024-04-10', '2025-03-31'],
  adha: ['2021-07-21', '2022-07-10', '2023-06-29', '2024-06-17', '2025-06-07'],
  arbaeen: ['2022-09-17', '2023-09-06', '2024-08-25'],
} as const;

describe('lunar occasions', () => {
  const kept = Object.entries(KEPT).flatMap(([key, days]) =>
    days.map((day) => [key as keyof typeof KEPT, day] as const),
  );

  it.each(kept)('%s of %s is at most a day off, and says so', (key, day) => {
    const found = nearest(key, day);
    expect(found).toMatchObject({ holiday: true, uncertain: true });
    expect([addDays(day, -1), day, addDays(day, 1)]).toContain(found?.from);
  });

  it('names most of these days exactly', () => {
    expect(kept.filter(([key, day]) => nearest(key, day)?.from === day)).toHaveLength(18);
  });

  it('has the last day of Safar before the first of Rabi', () => {
    const safarEnd = nearest('safarEnd', '2025-08-24');
    const rabi8 = nearest('rabi8', '2025-09-01');
    expect(safarEnd && addDays(safarEnd.from, 8)).toBe(rabi8?.from);
  });

  it('has whole months as periods that are no holidays themselves', () => {
    expect(nearest('ramadan', '2025-03-10')).toEqual({
      ...{ key: 'ramadan', from: '2025-03-01', to: '2025-03-30', holiday: false, uncertain: true },
    });
    expect(keysOn('2025-07-06')).toEqual(['muharram', 'ashura']);
  });

  it('finds an occasion that comes twice in a Gregorian year', () => {
    const found = occasionsBetween('2030-01-01', '2030-12-31').filter(({ key }) => key === 'ramadan');
    expect(found).toHaveLength(2);
  });
});

describe('occasionsBetween', () => {
  it('gives whole occasions that only touch the period, earliest first', () => {
    const found = occasionsBetween('2025-03-24', '2025-03-25');
    expect(found.map(({ key }) => key)).toEqual(['ramadan', 'nowruz', 'nowruzBreak']);
    expect(found[1]).toMatchObject({ from: '2025-03-21', to: '2025-03-24' });
  });

  it('has every occasion of the table each year', () => {
    const keys = new Set(occasionsBetween('2025-03-21', '2026-03-20').map(({ key }) => key));
    expect([...keys].sort()).toEqual(Object.keys(RULES).sort());
  });

  it('gives nothing for an ordinary day', () => {
    expect(occasionsOn('2025-11-10')).toEqual([]);
  });
});

it('knows Friday and half of Thursday as weekend', () => {
  expect(['2025-11-26', '2025-11-27', '2025-11-28', '2025-11-29'].map(weekend)).toEqual([null, 'half', 'full', null]);
});

it('has a name for each', () => {
  expect(Object.keys(fa.occasions).sort()).toEqual([...Object.keys(RULES), 'approximate', 'thursday', 'friday'].sort());
});
