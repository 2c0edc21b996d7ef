import { expect, it } from 'vitest';
import { foldLabel } from './foldLabel';

it('takes Arabic letters, lost joiners and spaces for what they stand for', () => {
  expect(foldLabel('آب‌وهوا')).toBe(foldLabel('آب وهوا'));
  expect(foldLabel('دين')).toBe(foldLabel('دین'));
  expect(foldLabel('كار')).toBe(foldLabel('کار'));
  expect(foldLabel('Sport')).toBe(foldLabel('SPORT'));
});

it('keeps different letters apart', () => {
  expect(foldLabel('دین')).not.toBe(foldLabel('دید'));
});
