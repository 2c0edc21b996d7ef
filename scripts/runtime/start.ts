import path from 'node:path';
import { createDb } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { type Env, parseEnv } from '@/lib/env';
import { createFirstAccounts, type NewAccount } from './accounts';
import { startServer, startWorkerProcess, untilAnswering, type ApplicationSettings } from './application';
import { buildApplication } from './build';
import { dataFolder } from './dataFolder';
import { loadDemoOnce } from './demo';
import { requirePort } from './listening';
import { openDatabase } from './openDatabase';
import { step } from './progress.mjs';
import { readSecrets } from './secrets';
import type { Shutdown } from './shutdown';
import { takeStartLock } from './startLock';

/**
 * Brings the dashboard up and leaves it running: database, migrations, demo stories, build, web server, worker, first
 * accounts. What was done before is not done again.
 * @throws AppError when a step fails, with what to do
 */
export async function runStart(shutdown: Shutdown): Promise<void> {
  const env = parseEnv(process.env);
  const siteUrl = env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`;
  const { folder, moved } = await dataFolder(env);
  shutdown.add(takeStartLock(path.join(folder, 'start.lock'), siteUrl));
  await requirePort(env.PORT, env.HOST);
  if (moved) console.log(`The data is in ${folder}. ${moved}`);

  const databaseUrl = await prepareDatabase(env, shutdown);
  await buildApplication(env.RASAD_DIST_DIR, shutdown.signal);
  const settings: ApplicationSettings = {
    databaseUrl,
    sessionSecret: env.NEXTAUTH_SECRET ?? (await readSecrets(folder)).sessionSecret,
    siteUrl,
    host: env.HOST,
    port: env.PORT,
    distDir: env.RASAD_DIST_DIR,
  };
  await serve(settings, shutdown);
  welcome(siteUrl, await firstAccounts(databaseUrl, env));
}

/** Opens the database, brings it to the newest migration, and fills a new embedded one with the demo stories. */
async function prepareDatabase(env: Env, shutdown: Shutdown): Promise<string> {
  const label = env.DATABASE_URL === undefined ? 'Starting PostgreSQL' : 'Connecting to PostgreSQL';
  const database = await step(label, () => openDatabase(env));
  shutdown.add(() => database.close());
  await step('Migrating the database', async (note) => note(`${(await migrate(database.url)).length} new`));
  if (database.embedded) {
    const db = createDb(database.url);
    await loadDemoOnce(db, new Date()).finally(() => db.$disconnect());
  }
  return database.url;
}

/** Starts the web server and the worker; the end of either brings everything down. */
async function serve(settings: ApplicationSettings, shutdown: Shutdown): Promise<void> {
  const worker = startWorkerProcess(settings);
  // A job at work may end first.
  shutdown.add(() => worker.stop(35_000));
  const server = startServer(settings);
  shutdown.add(() => server.stop());
  await step('Starting the web server', () => untilAnswering(server, settings, shutdown.signal));
  void Promise.race([worker.crashed, server.crashed]).then((how) => {
    console.error(`${how} Stopping everything else.`);
    return shutdown.exit(1);
  });
  shutdown.ready();
}

async function firstAccounts(databaseUrl: string, env: Env): Promise<readonly NewAccount[]> {
  const db = createDb(databaseUrl, 1);
  const admin = { email: 'admin@rasad.local', name: 'Administrator', role: 'admin' } as const;
  const analyst = { email: 'analyst@rasad.local', name: 'Analyst', role: 'analyst' } as const;
  return createFirstAccounts(db, [
    { user: admin, password: env.RASAD_ADMIN_PASSWORD },
    { user: analyst, password: env.RASAD_ANALYST_PASSWORD },
  ]).finally(() => db.$disconnect());
}

function welcome(siteUrl: string, accounts: readonly NewAccount[]): void {
  console.log(`\nRasad is ready: ${siteUrl}`);
  if (accounts.length > 0) {
    console.log('\nSign in as (the passwords are shown this once; change them under your account):');
    for (const { email, password } of accounts) console.log(`  ${email.padEnd(22)} ${password ?? '(as you set it)'}`);
    console.log('\nLost one? npm run user -- reset NAME');
  }
  console.log('\nCtrl-C stops it; the data stays.');
}
