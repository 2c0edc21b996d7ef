import { expect, test } from 'vitest';
import { displayName } from './displayName';
import { personOf } from './entityIds';

test.each([
  ['علي كاظمي', 'علی کاظمی'],
  ['شيرين سروى', 'شیرین سروی'],
  ['پیمـــان گلشنی', 'پیمان گلشنی'],
  ['علی‌اکبر آبان‌پور', 'علی‌اکبر آبان‌پور'],
])('%s is shown as %s', (written, shown) => {
  expect(displayName(written)).toBe(shown);
});

test('one person is called alike, whichever spelling comes first', () => {
  expect(personOf('علي كاظمي')).toEqual(personOf('علی کاظمی'));
});
