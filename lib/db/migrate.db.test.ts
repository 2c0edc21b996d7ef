import pg from 'pg';
import { expect, test } from 'vitest';
import { migrate } from './migrate';
import { schemaDrift } from './schemaDrift';
import { freshDatabase, testDatabase } from './testing';

const database = await testDatabase();

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a test database is migrated, and migrating again does nothing', async () => {
  expect(await query(database.url, 'SELECT count(*)::int AS n FROM articles')).toEqual([{ n: 0 }]);
  expect(await migrate(database.url)).toEqual([]);
});

test('an empty database gets every migration, with the rows that the Prisma CLI reads', async () => {
  const fresh = await freshDatabase();
  await query(fresh.url, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  const seen: string[] = [];
  const applied = await migrate(fresh.url, (name) => seen.push(name));
  expect(applied[0]).toMatch(/_init$/);
  expect(seen).toEqual(applied);
  const rows = await query(fresh.url, 'SELECT migration_name AS name FROM _prisma_migrations ORDER BY started_at');
  expect(rows).toEqual(applied.map((name) => ({ name })));
  await fresh.drop();
});

test('the migrations lead exactly to the schema', async () => {
  const fresh = await freshDatabase();
  await query(fresh.url, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  expect(await schemaDrift(fresh.url)).toBeNull();
  await fresh.drop();
});

test('the text search parser takes Persian punctuation for punctuation', async () => {
  const tokens = await query(database.url, "SELECT token FROM ts_parse('default', '«سلام»، خوبی؟') WHERE tokid = 2");
  expect(tokens).toEqual([{ token: 'سلام' }, { token: 'خوبی' }]);
});
