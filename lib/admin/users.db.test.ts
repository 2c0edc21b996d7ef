import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import type { Role, Scope } from '@/lib/domain/scope';
import { changeOwnPassword, ownPasswordHash } from './ownPassword';
import { createUser, findUser, resetPassword, setDisabled, setRole } from './users';

const database = await testDatabase();
const db = createDb(database.url, 5);
afterAll(() => db.$disconnect());

beforeEach(async () => {
  await db.auditEvent.deleteMany();
  await db.user.deleteMany();
});

async function add(name: string, role: Role): Promise<Scope> {
  const email = `${name}@example.org`;
  const { id } = await createUser(db, 'system', { email, name, role }, `hash of ${name}`);
  return { userId: id, email, role } as Scope;
}

const stateOf = async (scope: Scope) =>
  db.user.findUniqueOrThrow({
    where: { id: scope.userId },
    select: { role: true, disabled: true, sessionVersion: true, passwordHash: true },
  });

describe('createUser', () => {
  it('refuses a sign-in name that exists, and keeps the first user as they are', async () => {
    const sara = await add('sara', 'analyst');
    await expect(add('sara', 'admin')).rejects.toMatchObject({ problem: 'taken' });
    expect(await stateOf(sara)).toMatchObject({ role: 'analyst', passwordHash: 'hash of sara' });
  });

  it('is recorded without the hash', async () => {
    await add('sara', 'analyst');
    const [event] = await db.auditEvent.findMany();
    expect(event).toMatchObject({ action: 'userCreated', userId: null });
    expect(JSON.stringify(event)).not.toContain('hash');
  });
});

describe('findUser', () => {
  it('finds a sign-in name in any case', async () => {
    await add('sara', 'analyst');
    expect(await findUser(db, 'system', ' SARA@example.org')).toMatchObject({ name: 'sara' });
    expect(await findUser(db, 'system', 'nobody@example.org')).toBeNull();
  });
});

describe('writes on users', () => {
  it('end the sessions of the user', async () => {
    const admin = await add('admin', 'admin');
    const sara = await add('sara', 'viewer');
    await setRole(db, admin, sara.userId, 'analyst');
    expect(await stateOf(sara)).toMatchObject({ role: 'analyst', sessionVersion: 2 });
    await setDisabled(db, admin, sara.userId, true);
    expect(await stateOf(sara)).toMatchObject({ disabled: true, sessionVersion: 3 });
    await resetPassword(db, admin, sara.userId, 'new hash');
    expect(await stateOf(sara)).toMatchObject({ passwordHash: 'new hash', sessionVersion: 4 });
    const events = await db.auditEvent.findMany({ where: { userId: admin.userId }, select: { action: true } });
    expect(events.map(({ action }) => action).sort()).toEqual(['userDisabled', 'userReset', 'userRole']);
  });

  it('are refused to anyone but administrators', async () => {
    const sara = await add('sara', 'analyst');
    const omid = await add('omid', 'viewer');
    await expect(setRole(db, sara, omid.userId, 'admin')).rejects.toThrow('Only an administrator');
    await expect(resetPassword(db, sara, omid.userId, 'x')).rejects.toThrow('Only an administrator');
    expect(await stateOf(omid)).toMatchObject({ role: 'viewer', sessionVersion: 1 });
  });

  it('keep administrators from locking themselves out', async () => {
    const admin = await add('admin', 'admin');
    await expect(setDisabled(db, admin, admin.userId, true)).rejects.toMatchObject({ problem: 'self' });
    await expect(setRole(db, admin, admin.userId, 'viewer')).rejects.toMatchObject({ problem: 'self' });
  });

  it('leave one active administrator, also from the command line', async () => {
    const admin = await add('admin', 'admin');
    const other = await add('other', 'admin');
    await setDisabled(db, 'system', other.userId, true);
    await expect(setDisabled(db, 'system', admin.userId, true)).rejects.toMatchObject({ problem: 'lastAdmin' });
    expect(await stateOf(admin)).toMatchObject({ disabled: false, sessionVersion: 1 });
  });

  it('leave one when two administrators disable each other at the same moment', async () => {
    const admin = await add('admin', 'admin');
    const other = await add('other', 'admin');
    await Promise.allSettled([setDisabled(db, admin, other.userId, true), setDisabled(db, other, admin.userId, true)]);
    expect(await db.user.count({ where: { role: 'admin', disabled: false } })).toBe(1);
  });

  it('tell an unknown user', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';
    await expect(setRole(db, 'system', unknown, 'viewer')).rejects.toMatchObject({ problem: 'unknownUser' });
  });
});

describe('changeOwnPassword', () => {
  it('answers the session version that this session goes on with', async () => {
    const sara = await add('sara', 'analyst');
    expect(await changeOwnPassword(db, sara, 'new hash')).toBe(2);
    expect(await ownPasswordHash(db, sara)).toBe('new hash');
    expect(await db.auditEvent.findFirst({ where: { userId: sara.userId } })).toMatchObject({
      action: 'passwordChanged',
    });
  });
});
