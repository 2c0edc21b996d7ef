import { afterAll, describe, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import type { EntityRows } from './entityRows';
import { upsertEntities } from './upsertEntities';

const database = await testDatabase();
const db = createDb(database.url, 3);
afterAll(() => db.$disconnect());

const MAYOR = 'r-00000000000000a1';
const rowsOf = (day: string, role: string | null = 'شهردار'): EntityRows => ({
  people: [
    { id: 'p-00000000000000a1', key: 'پروین شادکام', name: 'پروین شادکام', role, role_day: role === null ? null : day },
  ],
  aliases: [],
  organisations: [],
  offices: [{ id: MAYOR, key: 'شهردار', name: 'شهردار' }],
  tenures: [{ person_id: 'p-00000000000000a1', office_id: MAYOR, from_day: day, to_day: day }],
});
const person = () => db.person.findFirstOrThrow();
const tenure = () => db.tenure.findFirstOrThrow();
const day = (date: Date | null) => date?.toISOString().slice(0, 10);

describe('upsertEntities', () => {
  it('keeps the role of the newest day, in whichever order the stories come', async () => {
    await upsertEntities(db, rowsOf('2026-01-02'));
    await upsertEntities(db, rowsOf('2026-01-05', 'استاندار'));
    await upsertEntities(db, rowsOf('2026-01-03', 'وزیر'));
    await upsertEntities(db, rowsOf('2026-01-09', null));
    const { role, roleDay } = await person();
    expect([role, day(roleDay)]).toEqual(['استاندار', '2026-01-05']);
  });

  it('takes the later of two roles of one day', async () => {
    await upsertEntities(db, rowsOf('2026-01-05', 'وزیر'));
    expect((await person()).role).toBe('وزیر');
  });

  it('lets a tenure grow at both ends only', async () => {
    await upsertEntities(db, rowsOf('2026-01-01'));
    await upsertEntities(db, rowsOf('2026-01-04'));
    const { from, to } = await tenure();
    expect([day(from), day(to)]).toEqual(['2026-01-01', '2026-01-09']);
  });

  it('does not wait for another writer of the same people where neither brings anything new', async () => {
    await db.$transaction(async (tx) => {
      await upsertEntities(tx, rowsOf('2026-01-05', 'وزیر'));
      await db.$transaction((other) => upsertEntities(other, rowsOf('2026-01-05', 'وزیر')));
    });
    expect((await person()).role).toBe('وزیر');
  });
});
