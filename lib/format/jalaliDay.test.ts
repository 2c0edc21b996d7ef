import { expect, it } from 'vitest';
import { jalaliDay } from './jalaliDay';

it.each([
  ['2026-01-10', '1404/10/20'],
  ['2025-03-20', '1403/12/30'],
  ['2025-03-21', '1404/01/01'],
  ['1979-02-11', '1357/11/22'],
])('writes %s as %s', (day, jalali) => {
  expect(jalaliDay(day)).toBe(jalali);
});
