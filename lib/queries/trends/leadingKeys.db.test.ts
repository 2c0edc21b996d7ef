import { afterAll, beforeAll, expect, it } from 'vitest';
import { db as sharedDb } from '@/lib/db/client';
import { nothing } from '@/lib/db/sql';
import { testDatabase } from '@/lib/db/testing';
import { unfiltered } from '@/lib/domain/filter';
import { addDays, tehranDay } from '@/lib/domain/tehran';
import { leadingKeys } from './leadingKeys';
import { topKeys } from './topKeys';

await testDatabase();
const db = sharedDb();
const TODAY = tehranDay(new Date());
const QUESTION = { filter: unfiltered({ from: addDays(TODAY, -9), to: TODAY }), unit: 'stories', of: null, by: 'person' } as const; // prettier-ignore

/** More people than are kept of the past: the first of them most often, many of them equally rarely. */
const PEOPLE = 1300;
const idOf = (n: number) => `p-${n.toString(16).padStart(16, '0')}`;

function rows(day: string, stories: (n: number) => number) {
  return Array.from({ length: PEOPLE }, (_, n) => ({
    personId: idOf(n),
    day: new Date(day),
    sourceId: 'kavosh',
    stories: stories(n),
    statements: 0,
    mentions: stories(n),
  })).filter((row) => row.stories > 0);
}

beforeAll(async () => {
  await db.person.createMany({ data: Array.from({ length: PEOPLE }, (_, n) => ({ id: idOf(n), key: `${n}`, name: `${n}` })) }); // prettier-ignore
  // The last hundred have no past.
  await db.personDaily.createMany({ data: rows(addDays(TODAY, -3), (n) => (n < 40 ? 60 - n : n < 1200 ? 1 + (n % 3) : 0)) }); // prettier-ignore
  // Today some of each: the rare of the past, of whom not all are kept, and the new.
  await db.personDaily.createMany({ data: rows(TODAY, (n) => (n % 7 === 0 ? 1 + (n % 50) : 0)) });
});
afterAll(() => db.$disconnect());

it('ranks and counts the keys of past and today as one question does', async () => {
  const asked = await topKeys(db, { ...QUESTION, ids: null }, nothing);
  for (const most of [1, 30, 150, 1000]) {
    expect(await leadingKeys(db, QUESTION, most)).toEqual({ keys: asked.keys.slice(0, most), total: asked.total });
  }
});
