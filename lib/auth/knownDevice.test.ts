import { expect, it } from 'vitest';
import { deviceToken, readDeviceToken } from './knownDevice';

const SECRET = 'a secret of more than thirty-two characters';

it('knows a device again by its token, and tells two of one user apart', () => {
  const [one, two] = [deviceToken('user-1', SECRET), deviceToken('user-1', SECRET)].map((token) =>
    readDeviceToken(token, SECRET),
  );
  expect(one?.userId).toBe('user-1');
  expect(one?.id).not.toBe(two?.id);
});

it('knows no token that another secret sealed, or that was changed', () => {
  const token = deviceToken('user-1', SECRET);
  expect(readDeviceToken(token, `${SECRET}!`)).toBeNull();
  for (const forged of [token.replace('user-1', 'user-2'), `${token}x`, `${token}.x`, token.slice(0, -1), '', '..']) {
    expect(readDeviceToken(forged, SECRET)).toBeNull();
  }
});
