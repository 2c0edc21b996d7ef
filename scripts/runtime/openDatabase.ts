import pg from 'pg';
import type { Env } from '@/lib/env';
import { AppError, messageOf } from '@/lib/errors';
import { dataFolder } from './dataFolder';
import { openEmbedded, type OpenDatabase } from './embeddedDatabase';

/**
 * Opens the database of this checkout: the server of DATABASE_URL, else the embedded one, which another process (such as
 * `npm start`) may be using at the same time. Its tables may be missing or old: {@link withDatabase} migrates.
 * @throws AppError when the server of DATABASE_URL does not answer
 */
export async function openDatabase(env: Env): Promise<OpenDatabase> {
  if (env.DATABASE_URL === undefined) return openEmbedded((await dataFolder(env)).folder);
  await checkServer(env.DATABASE_URL);
  return { url: env.DATABASE_URL, embedded: false, close: () => Promise.resolve() };
}

async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const { host, pathname } = new URL(url);
    throw new AppError(
      `The database ${pathname.slice(1)} on ${host} (DATABASE_URL) cannot be used: ${messageOf(error)}. ` +
        'Check that the server runs, that the database exists and that the name and password are right.',
    );
  } finally {
    await client.end();
  }
}
