import { afterAll, describe, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { countAttempt, forgetAttempts, takeBackAttempt } from './throttle';

const database = await testDatabase();
const db = createDb(database.url, 5);
afterAll(() => db.$disconnect());

const now = new Date('2025-11-25T12:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('countAttempt', () => {
  it('lets ten guesses at an account through in a quarter of an hour, and tells how long the rest must wait', async () => {
    for (let guess = 1; guess <= 10; guess += 1) {
      expect((await countAttempt(db, 'account', 'a', later(guess))).allowed).toBe(true);
    }
    const refused = await countAttempt(db, 'account', 'a', later(11));
    expect(refused).toEqual({ allowed: false, firstRefused: true, retryAfterMs: 5 * 60_000 });
    expect((await countAttempt(db, 'account', 'a', later(12))).firstRefused).toBe(false);
    expect((await countAttempt(db, 'account', 'b', later(12))).allowed).toBe(true);
  });

  it('starts anew when the window has ended, however many guesses were refused in it', async () => {
    for (let guess = 0; guess < 30; guess += 1) await countAttempt(db, 'account', 'c', now);
    expect((await countAttempt(db, 'account', 'c', later(14))).allowed).toBe(false);
    expect((await countAttempt(db, 'account', 'c', later(15))).allowed).toBe(true);
  });

  it('lets no more through when guesses come at the same moment', async () => {
    const guesses = await Promise.all(Array.from({ length: 40 }, () => countAttempt(db, 'account', 'd', now)));
    expect(guesses.filter((guess) => guess.allowed)).toHaveLength(10);
  });

  it('keeps no name that was typed', async () => {
    await countAttempt(db, 'account', 'my-password-by-mistake', now);
    const rows = await db.signInAttempt.findMany();
    expect(JSON.stringify(rows)).not.toContain('my-password');
  });
});

describe('forgetAttempts and takeBackAttempt', () => {
  it('clear an account after a success, and old counters with it', async () => {
    for (let guess = 0; guess < 12; guess += 1) await countAttempt(db, 'account', 'e', later(60));
    await forgetAttempts(db, 'account', 'e', later(60));
    expect((await countAttempt(db, 'account', 'e', later(60))).allowed).toBe(true);
    expect(await db.signInAttempt.count({ where: { firstAt: { lte: later(45) } } })).toBe(0);
  });

  it('take back one attempt of an address, never below none', async () => {
    await countAttempt(db, 'address', '10.0.0.1', later(61));
    await takeBackAttempt(db, 'address', '10.0.0.1');
    await takeBackAttempt(db, 'address', '10.0.0.1');
    const counters = await db.signInAttempt.findMany({ where: { key: { startsWith: 'address:' } } });
    expect(counters.map((counter) => counter.failures)).toEqual([0]);
  });
});
