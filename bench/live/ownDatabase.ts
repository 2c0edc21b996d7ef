import pg from 'pg';
import { migrate } from '@/lib/db/migrate';
import { startScratch } from '@/lib/db/scratch';

/** An embedded PostgreSQL for one benchmark, with the settings that `npm start` runs it with. */
export interface OwnDatabase {
  /** Makes a database with all tables; answers its address, postgresql://… */
  create(name: string): Promise<string>;
  /** PostgreSQL's own data folder. */
  readonly folder: string;
}

/** Runs a task on an embedded PostgreSQL in a temporary folder, which is removed afterwards and when the process ends. */
export async function withOwnDatabase<T>(task: (database: OwnDatabase) => Promise<T>): Promise<T> {
  const scratch = await startScratch('bench', {});
  try {
    return await task({
      folder: scratch.cluster.folder,
      async create(name) {
        const client = new pg.Client(scratch.url());
        await client.connect();
        await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
        await client.end();
        await migrate(scratch.url(name));
        return scratch.url(name);
      },
    });
  } finally {
    await scratch.remove();
  }
}
