import { expect, it } from 'vitest';
import { tehranInstant } from './tehranInstant';

it('follows the rules of the day: summer time until 2022, none since', () => {
  expect(tehranInstant('2022-07-01', '12:00').toISOString()).toBe('2022-07-01T07:30:00.000Z');
  expect(tehranInstant('2026-07-01', '12:00').toISOString()).toBe('2026-07-01T08:30:00.000Z');
});

it('is right in the hours around a clock change', () => {
  expect(tehranInstant('2022-03-21', '23:30').toISOString()).toBe('2022-03-21T20:00:00.000Z');
  expect(tehranInstant('2022-03-22', '01:30').toISOString()).toBe('2022-03-21T21:00:00.000Z');
});
