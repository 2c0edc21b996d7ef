import { expect, it } from 'vitest';
import { signInFailure } from './signInFailure';

it('tells a wrong password from a sign-in held back, and both from no answer', () => {
  expect(signInFailure('CredentialsSignin')).toEqual({ reason: 'wrong' });
  expect(signInFailure('Throttled:12')).toEqual({ reason: 'throttled', minutes: 12 });
  expect(signInFailure(undefined)).toEqual({ reason: 'unreachable' });
  expect(signInFailure('Throttled:<b>')).toEqual({ reason: 'unreachable' });
});
