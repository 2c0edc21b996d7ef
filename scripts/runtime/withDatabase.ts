import { migrate } from '@/lib/db/migrate';
import { parseEnv } from '@/lib/env';
import { openDatabase } from './openDatabase';

/**
 * Runs a task on the migrated database of this checkout: the one that `npm start` uses, at the same time if it runs, or
 * started for the time of the task. After Ctrl-C or SIGTERM the database is given back before the process ends.
 * @param task is handed the database's address, postgresql://…
 */
export async function withDatabase<T>(task: (databaseUrl: string) => Promise<T>): Promise<T> {
  const database = await openDatabase(parseEnv(process.env));
  const interrupted = (signal: NodeJS.Signals) =>
    void database.close().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await migrate(database.url);
    return await task(database.url);
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await database.close();
  }
}
