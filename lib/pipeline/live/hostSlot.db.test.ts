import { afterAll, beforeEach, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import { testDatabase } from '@/lib/db/testing';
import { giveSlotBack, holdBack, takeSlot } from './hostSlot';
import { addFeed } from './testing/liveOf';

const database = await testDatabase();
const db = createDb(database.url, 8);
afterAll(() => db.$disconnect());
beforeEach(() => run(db, sql`TRUNCATE host_slots, feeds, sources CASCADE`));

const HOST = 'avand.example';
const take = (givesWay = false) => takeSlot(db, HOST, { givesWay });
const tokenOf = async () => {
  const slot = await take();
  if (!slot.taken) throw new Error('the slot is not free');
  return slot.token;
};

it('is taken by one of many who ask at the same moment', async () => {
  const slots = await Promise.all(Array.from({ length: 20 }, () => take()));
  expect(slots.filter(({ taken }) => taken)).toHaveLength(1);
});

it('leaves other hosts alone', async () => {
  await tokenOf();
  expect((await takeSlot(db, 'pegah.example', { givesWay: false })).taken).toBe(true);
});

it('is free again after its pause, and says when', async () => {
  await giveSlotBack(db, HOST, await tokenOf(), 60_000);
  const slot = await take();
  if (slot.taken) throw new Error('taken during the pause');
  expect(slot.at.getTime()).toBeGreaterThan(Date.now() + 55_000);
  await run(db, sql`UPDATE host_slots SET next_at = now()`);
  expect((await take()).taken).toBe(true);
});

it('comes back by itself from a worker that died, which cannot give back what others hold now', async () => {
  const lost = await tokenOf();
  await run(db, sql`UPDATE host_slots SET held_until = now()`);
  await tokenOf();
  await giveSlotBack(db, HOST, lost, 0);
  expect((await take()).taken).toBe(false);
});

it('waits as long as the host asked for', async () => {
  const token = await tokenOf();
  await holdBack(db, HOST, 600);
  await giveSlotBack(db, HOST, token, 1000);
  const slot = await take();
  expect(slot.taken ? 0 : slot.at.getTime()).toBeGreaterThan(Date.now() + 590_000);
});

it('is for a feed that is due before it is for pages', async () => {
  const id = await addFeed(db, `https://${HOST}/rss`);
  expect((await take(true)).taken).toBe(false);
  expect((await take()).taken).toBe(true);
  await run(db, sql`UPDATE host_slots SET held_until = NULL`);
  await run(db, sql`UPDATE feeds SET enabled = false WHERE id = ${id}::uuid`);
  expect((await take(true)).taken).toBe(true);
});
