import { describe, expect, it } from 'vitest';
import { readUsersForm } from './usersState';

const USER = '0b54b3a5-65f1-4c0a-8f83-6f1f3a1c2d4e';

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe('readUsersForm', () => {
  it('reads a new user with a sign-in name in lower case', () => {
    const fields = { intent: 'create', name: ' Sara ', email: ' Sara@Example.ORG', role: 'analyst' };
    expect(readUsersForm(form(fields))).toEqual({ ...fields, name: 'Sara', email: 'sara@example.org' });
  });

  it.each([
    ['email', { email: 'sara' }],
    ['name', { name: '  ' }],
    ['role', { role: 'owner' }],
  ])('names %s as what is not right', (problem, wrong) => {
    const fields = { intent: 'create', name: 'Sara', email: 'sara@example.org', role: 'analyst', ...wrong };
    expect(readUsersForm(form(fields))).toEqual({ problem });
  });

  it('takes no intent that it does not know, and no user without an id', () => {
    expect(readUsersForm(form({ intent: 'promote', userId: USER }))).toEqual({ problem: 'unknownUser' });
    expect(readUsersForm(form({ intent: 'disable', userId: 'all' }))).toEqual({ problem: 'unknownUser' });
    expect(readUsersForm(form({ intent: 'disable', userId: USER }))).toEqual({ intent: 'disable', userId: USER });
  });
});
