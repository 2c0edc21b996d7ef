import { randomBytes } from 'node:crypto';
import { ACCOUNTS } from '@/e2e/accounts';
import { createDb } from '@/lib/db/client';
import { countGone } from '@/lib/db/dataState';
import { freePort } from '@/lib/db/embedded/port';
import { createFirstAccounts } from '@/scripts/runtime/accounts';
import { startServer, untilAnswering } from '@/scripts/runtime/application';
import { buildApplication } from '@/scripts/runtime/build';
import { createShutdown } from '@/scripts/runtime/shutdown';
import { TEST_DIST_DIR } from '@/scripts/testing/distDir';
import { fillArchive } from '../archive/fillArchive';
import { withOwnDatabase } from '../live/ownDatabase';

/** A built server over a large archive. */
export interface ArchiveServer {
  readonly url: string;
  readonly stories: number;
  /** How long it took to fill the archive. */
  readonly seconds: number;
  /** Makes the server take the data of an ISO Tehran day for changed, as a new story of the day does. */
  readonly change: (day: string) => Promise<void>;
}

async function addAccount(databaseUrl: string): Promise<void> {
  const db = createDb(databaseUrl, 1);
  const { email, password } = ACCOUNTS.admin;
  await createFirstAccounts(db, [{ user: { email, name: 'Administrator', role: 'admin' }, password }]);
  await db.$disconnect();
}

/** Builds the application, fills an archive of about `count` stories, serves it, and stops everything afterwards. */
export async function withArchiveServer<T>(count: number, task: (server: ArchiveServer) => Promise<T>): Promise<T> {
  const shutdown = createShutdown();
  await buildApplication(TEST_DIST_DIR, shutdown.signal);
  return withOwnDatabase(async (own) => {
    const databaseUrl = await own.create('screens');
    const began = performance.now();
    const stories = await fillArchive(databaseUrl, count, new Date());
    const seconds = (performance.now() - began) / 1000;
    await addAccount(databaseUrl);
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const sessionSecret = randomBytes(32).toString('base64url');
    const settings = { databaseUrl, sessionSecret, siteUrl: url, host: '127.0.0.1', port, distDir: TEST_DIST_DIR };
    const server = startServer(settings);
    const db = createDb(databaseUrl, 1);
    shutdown.add(() => server.stop());
    try {
      await untilAnswering(server, settings, shutdown.signal);
      return await task({ url, stories, seconds, change: (day) => countGone(db, [{ day, n: 1 }]) });
    } finally {
      await db.$disconnect();
      await server.stop();
    }
  });
}
