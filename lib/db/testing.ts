/**
 * PostgreSQL for tests: every `x.db.test.ts` gets an empty, migrated database of its own.
 *
 *     import { testDatabase } from '@/lib/db/testing';
 *
 *     const database = await testDatabase();      // top level of the test file, once
 *     database.url                                // postgresql://…, also in process.env.DATABASE_URL
 *
 * The server is started once for the whole run by testing.setup.ts (vitest's global set-up of the project `db`), with
 * one migrated template; each file's database is a copy of it and is dropped after the file. A file that needs a
 * fresh database for a test calls `freshDatabase()` there. Run them with `vitest run --project db lib/store`.
 */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the server's `postgres` database, for making and dropping others. */
    databaseUrl: string;
    /** The name of the migrated database that tests copy. */
    databaseTemplate: string;
  }
}

/** A database that exists for one test file or test. */
export interface TestDatabase {
  readonly url: string;
  /** Removes it, ending the connections that are still open; afterwards nothing happens. */
  drop(): Promise<void>;
}

/**
 * The test file's own database, empty and migrated; `process.env.DATABASE_URL` names it, so that code which takes its
 * address from the environment uses it too. Dropped after the file's last test.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const database = await freshDatabase();
  process.env.DATABASE_URL = database.url;
  afterAll(() => database.drop());
  return database;
}

/** One more empty, migrated database; the caller drops it (the end of the run does, too). */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${inject('databaseTemplate')}`);
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function administer(sql: string): Promise<void> {
  const client = new pg.Client(inject('databaseUrl'));
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
