import { randomBytes } from 'node:crypto';
import { createDb } from '@/lib/db/client';
import { freePort } from '@/lib/db/embedded/port';
import { migrate } from '@/lib/db/migrate';
import { startScratch } from '@/lib/db/scratch';
import { ACCOUNTS } from '@/e2e/accounts';
import { createFirstAccounts } from '../runtime/accounts';
import { startServer, untilAnswering } from '../runtime/application';
import { buildApplication } from '../runtime/build';
import { loadDemoOnce } from '../runtime/demo';
import type { Shutdown } from '../runtime/shutdown';
import { TEST_DIST_DIR } from './distDir';

/** Where a server for browser tests answers, and its database. */
export interface TestServer {
  readonly url: string;
  readonly databaseUrl: string;
}

/**
 * Starts the application as `npm start` does, on a database that is thrown away: migrated, with the accounts of
 * e2e/accounts.ts and the demo stories as of now.
 */
export async function startTestServer(shutdown: Shutdown): Promise<TestServer> {
  const scratch = await startScratch('e2e');
  shutdown.add(() => scratch.remove());
  const databaseUrl = scratch.url();
  await migrate(databaseUrl);
  await fill(databaseUrl);
  await buildApplication(TEST_DIST_DIR, shutdown.signal);

  const port = await freePort();
  const url = `http://localhost:${port}`;
  const sessionSecret = randomBytes(32).toString('base64url');
  const settings = { databaseUrl, sessionSecret, siteUrl: url, host: '127.0.0.1', port, distDir: TEST_DIST_DIR };
  const server = startServer(settings);
  shutdown.add(() => server.stop());
  await untilAnswering(server, settings, shutdown.signal);
  void server.crashed.then((how) => console.error(how));
  return { url, databaseUrl };
}

async function fill(databaseUrl: string): Promise<void> {
  const db = createDb(databaseUrl, 3);
  const { admin, analyst } = ACCOUNTS;
  try {
    await createFirstAccounts(db, [
      { user: { email: admin.email, name: 'Administrator', role: 'admin' }, password: admin.password },
      { user: { email: analyst.email, name: 'Analyst', role: 'analyst' }, password: analyst.password },
    ]);
    await loadDemoOnce(db, new Date());
  } finally {
    await db.$disconnect();
  }
}
