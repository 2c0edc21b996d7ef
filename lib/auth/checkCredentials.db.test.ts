import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { checkCredentials, credentialsSchema } from './checkCredentials';
import type { KnownDevice } from './knownDevice';
import { hashPassword } from './password';

const database = await testDatabase();
const db = createDb(database.url, 5);
afterAll(() => db.$disconnect());

const now = new Date('2025-11-25T12:00:00Z');
const PASSWORD = 'correct horse battery';
const check = (email: string, password = PASSWORD, address = '10.0.0.1', device: KnownDevice | null = null) =>
  checkCredentials(db, credentialsSchema.parse({ email, password }), address, now, device);

beforeEach(async () => {
  await db.auditEvent.deleteMany();
  await db.signInAttempt.deleteMany();
  await db.user.deleteMany();
  const passwordHash = await hashPassword(PASSWORD);
  await db.user.createMany({
    data: [
      { email: 'sara@example.org', name: 'Sara', role: 'analyst', passwordHash, sessionVersion: 4 },
      { email: 'gone@example.org', name: 'Gone', role: 'analyst', passwordHash, disabled: true },
    ],
  });
});

describe('checkCredentials', () => {
  it('signs in with the right password, in whatever case the name is typed', async () => {
    const user = await db.user.findUniqueOrThrow({ where: { email: 'sara@example.org' } });
    expect(await check(' Sara@Example.org ')).toEqual({ outcome: 'signedIn', userId: user.id, sessionVersion: 4 });
    expect(await db.auditEvent.findMany({ select: { userId: true, action: true } })).toEqual([
      { userId: user.id, action: 'signIn' },
    ]);
  });

  it('answers the same for a wrong password, an unknown account and a disabled one', async () => {
    const wrong = { outcome: 'wrong' };
    expect(await check('sara@example.org', 'not the password')).toEqual(wrong);
    expect(await check('nobody@example.org')).toEqual(wrong);
    expect(await check('gone@example.org')).toEqual(wrong);
  });

  it('holds guesses back by account, the right password among them, whether the account exists or not', async () => {
    for (const email of ['sara@example.org', 'nobody@example.org']) {
      for (let guess = 0; guess < 10; guess += 1) await check(email, 'guess', `10.0.1.${guess}`);
      expect(await check(email, PASSWORD, '10.0.2.1')).toEqual({ outcome: 'throttled', retryAfterMs: 15 * 60_000 });
    }
    const events = await db.auditEvent.groupBy({ by: ['action'], _count: true, orderBy: { action: 'asc' } });
    expect(events.map(({ action, _count }) => [action, _count])).toEqual([
      ['signInFailed', 20],
      ['signInThrottled', 2],
    ]);
  });

  it('lets a user in on a known device while strangers guess, and counts the guesses made there', async () => {
    const { id: userId } = await db.user.findUniqueOrThrow({ where: { email: 'sara@example.org' } });
    for (let guess = 0; guess < 10; guess += 1) await check('sara@example.org', 'guess');
    const own = { userId, id: 'laptop' };
    expect(await check('sara@example.org', PASSWORD, '10.0.0.1', own)).toMatchObject({ outcome: 'signedIn' });
    expect(await check('sara@example.org')).toMatchObject({ outcome: 'throttled' });
    for (let guess = 0; guess < 10; guess += 1) await check('sara@example.org', 'guess', '10.0.0.1', own);
    expect(await check('sara@example.org', PASSWORD, '10.0.0.1', own)).toMatchObject({ outcome: 'throttled' });
  });

  it("takes another user's device for no known one", async () => {
    for (let guess = 0; guess < 10; guess += 1) await check('sara@example.org', 'guess');
    const device = { userId: '00000000-0000-4000-8000-000000000000', id: 'laptop' };
    expect(await check('sara@example.org', PASSWORD, '10.0.0.2', device)).toMatchObject({ outcome: 'throttled' });
  });

  it('forgets failures after a success', async () => {
    for (let guess = 0; guess < 9; guess += 1) await check('sara@example.org', 'guess');
    expect(await check('sara@example.org')).toMatchObject({ outcome: 'signedIn' });
    for (let guess = 0; guess < 9; guess += 1) await check('sara@example.org', 'guess');
    expect(await check('sara@example.org')).toMatchObject({ outcome: 'signedIn' });
  });

  it('never writes a password down', async () => {
    await check('sara@example.org', 'a secret guess');
    await check('a secret guess');
    const written = [await db.auditEvent.findMany(), await db.signInAttempt.findMany()];
    expect(JSON.stringify(written)).not.toContain('secret');
  });
});
