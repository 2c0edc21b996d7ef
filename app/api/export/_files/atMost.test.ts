import { expect, it } from 'vitest';
import { atMost } from './atMost';

it('has room again when somebody has left, and counts each only once', () => {
  const room = atMost(2);
  const first = room.enter();
  expect(room.enter()).not.toBeNull();
  expect(room.enter()).toBeNull();
  first?.();
  first?.();
  expect(room.enter()).not.toBeNull();
  expect(room.enter()).toBeNull();
});
