import { afterAll, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { scopeOf } from './scopeOf';

const database = await testDatabase();
const db = createDb(database.url, 2);
afterAll(() => db.$disconnect());

it('reads role, state and session version anew with each call', async () => {
  const user = await db.user.create({
    data: { email: 'a@example.org', name: 'A', role: 'viewer', passwordHash: '-' },
  });
  const claims = { userId: user.id, version: 1 };
  expect(await scopeOf(db, claims)).toEqual({ userId: user.id, email: 'a@example.org', role: 'viewer' });

  await db.user.update({ where: { id: user.id }, data: { role: 'admin' } });
  expect(await scopeOf(db, claims)).toMatchObject({ role: 'admin' });

  await db.user.update({ where: { id: user.id }, data: { disabled: true } });
  expect(await scopeOf(db, claims)).toBeNull();

  await db.user.update({ where: { id: user.id }, data: { disabled: false, sessionVersion: 2 } });
  expect(await scopeOf(db, claims)).toBeNull();
  expect(await scopeOf(db, { ...claims, version: 2 })).not.toBeNull();

  await db.user.delete({ where: { id: user.id } });
  expect(await scopeOf(db, { ...claims, version: 2 })).toBeNull();
});

it('takes an id that is no id for a stranger', async () => {
  expect(await scopeOf(db, { userId: "' OR 1=1", version: 1 })).toBeNull();
  expect(await scopeOf(db, { userId: '', version: 0 })).toBeNull();
});
