import { describe, expect, it } from 'vitest';
import { roleOfClaims, type UserState } from './scopeOf';

const user: UserState = { id: 'a', email: 'a@example.org', role: 'analyst', disabled: false, sessionVersion: 3 };

describe('roleOfClaims', () => {
  it('gives the role that the database has now', () => {
    expect(roleOfClaims({ userId: 'a', version: 3 }, user)).toBe('analyst');
    expect(roleOfClaims({ userId: 'a', version: 3 }, { ...user, role: 'admin' })).toBe('admin');
  });

  it.each([
    ['an older session version', { version: 2 }, {}],
    ['a session version that is not there yet', { version: 4 }, {}],
    ['a disabled user', {}, { disabled: true }],
    ['another user', { userId: 'b' }, {}],
    ['a role that does not exist', {}, { role: 'owner' }],
  ])('ends the session of %s', (_name, claims, state) => {
    expect(roleOfClaims({ userId: 'a', version: 3, ...claims }, { ...user, ...state })).toBeNull();
  });

  it('ends the session of a user who is gone', () => {
    expect(roleOfClaims({ userId: 'a', version: 3 }, null)).toBeNull();
  });
});
