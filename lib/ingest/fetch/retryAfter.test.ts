import { expect, it } from 'vitest';
import { parseRetryAfter } from './retryAfter';

const now = new Date('2026-02-01T12:00:00Z');

it.each([
  ['120', 120],
  [' 0 ', 0],
  ['999999999', 604_800],
  ['Sun, 01 Feb 2026 12:01:30 GMT', 90],
  ['Sunday, 01-Feb-26 12:01:30 GMT', 90],
  ['Sun Feb  1 12:01:30 2026', 90],
  ['Sun, 01 Feb 2026 11:00:00 GMT', 0],
  ['Sun, 01 Feb 2099 11:00:00 GMT', 604_800],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['2026-02-01T12:01:30Z', null],
  ['Sun, 99 Feb 2026 12:01:30 GMT', null],
  ['', null],
  [null, null],
])('Retry-After: %s means %s seconds', (value, seconds) => {
  expect(parseRetryAfter(value, now)).toBe(seconds);
});
