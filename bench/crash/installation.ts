import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { generateToken, hashToken } from '@/lib/auth/apiToken';
import { createDb, type Db } from '@/lib/db/client';
import { freePort } from '@/lib/db/embedded/port';
import { migrate } from '@/lib/db/migrate';
import { WORKER_SEEN } from '@/lib/domain/live/queue';
import { openEmbedded, type OpenDatabase } from '@/scripts/runtime/embeddedDatabase';
import type { Kill } from './plan';
import { poll } from './poll';
import { killDatabase } from './victimDatabase';
import { keepRunning, type Program } from './victimProcess';

/** The web server: as it is built, or its handler alone (handlerServer.ts). */
export type ServerKind = { readonly distDir: string } | 'handler';

/** A whole installation in a temporary folder: embedded database, web server and worker, each of which can be killed. */
export interface Installation {
  /** The data folder; logs lie there, too. */
  readonly folder: string;
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly tokens: readonly string[];
  /** Connections to the database as it runs now. */
  readonly db: () => Db;
  /** How often the worker or the server ended although nobody killed it. */
  readonly ownEnds: () => number;
  /** Waits until worker and server have been at work since they were started last. */
  untilWorking(): Promise<void>;
  /** Kills and starts again. */
  kill(kill: Kill): Promise<void>;
  /** Stops everything and removes the folder; a second call does nothing more. */
  remove(): Promise<void>;
}

/** As many tokens as one needs who sends more than a token may. */
const TOKENS = 12;

function serverProgram(kind: ServerKind, port: number): Pick<Program, 'args'> {
  if (kind === 'handler') return { args: ['--import', 'tsx', 'bench/crash/handlerServer.ts'] };
  return { args: ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(port)] };
}

async function addTokens(db: Db): Promise<readonly string[]> {
  const tokens = Array.from({ length: TOKENS }, generateToken);
  await db.apiToken.createMany({ data: tokens.map((token) => ({ name: 'crash', hash: hashToken(token) })) });
  return tokens;
}

/** When a worker last said that it is there, in milliseconds since 1970. */
async function seenAt(db: Db): Promise<number> {
  const setting = await db.setting.findUnique({ where: { key: WORKER_SEEN } });
  return Date.parse(z.object({ at: z.iso.datetime() }).parse(setting?.value).at);
}

/** Starts an installation on a new database. The hosts may be fetched from although they are of this machine. */
export async function startInstallation(kind: ServerKind, internalHosts: readonly string[]): Promise<Installation> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rasad-crash-'));
  // For root the server runs under another account, which has to get in.
  await chmod(folder, 0o711);
  let database: OpenDatabase = await openEmbedded(folder);
  await migrate(database.url);
  let db = createDb(database.url, 3);
  const tokens = await addTokens(db);

  const port = await freePort();
  const secret = randomBytes(32).toString('base64url');
  const env = () => ({
    DATABASE_URL: database.url,
    PORT: String(port),
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: `http://localhost:${port}`,
    RASAD_INTERNAL_HOSTS: internalHosts.join(','),
    ...(kind !== 'handler' && { RASAD_DIST_DIR: kind.distDir }),
  });
  const server = keepRunning({ ...serverProgram(kind, port), env, log: path.join(folder, 'server.log') });
  const worker = keepRunning({
    args: ['--import', 'tsx', 'scripts/worker.ts'],
    env,
    log: path.join(folder, 'worker.log'),
  });

  const restartDatabase = async () => {
    const before = database.url;
    database = await openEmbedded(folder);
    if (database.url === before) return;
    // Another program took the port meanwhile: as with a new start of everything, all are told the new one.
    await db.$disconnect();
    db = createDb(database.url, 3);
    await Promise.all([server.killAndRestart(), worker.killAndRestart()]);
  };
  const remove = async () => {
    await Promise.all([server.stop(), worker.stop()]);
    await db.$disconnect();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
  let removed: Promise<void> | undefined;
  return {
    folder,
    origin: `http://127.0.0.1:${port}`,
    tokens,
    db: () => db,
    ownEnds: () => server.ownEnds() + worker.ownEnds(),
    async untilWorking() {
      await poll(async () => (await seenAt(db)) > worker.startedAt());
      await poll(() => fetch(`http://127.0.0.1:${port}/api/v1/articles`, { method: 'POST' }).then(() => true));
    },
    async kill({ victim, alone }) {
      if (victim === 'server') await server.killAndRestart();
      else if (victim === 'worker') await worker.killAndRestart();
      else {
        await killDatabase(folder, db, { alone });
        await restartDatabase();
      }
    },
    remove: () => (removed ??= remove()),
  };
}
