import { readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { type Cluster, clusterExists, clusterUrl, createCluster } from '@/lib/db/embedded/cluster';
import { startServer, stopServer } from '@/lib/db/embedded/server';
import { AppError } from '@/lib/errors';
import { exclusively } from './exclusive.mjs';
import { processIdentity } from './processIdentity.mjs';
import { readSecrets } from './secrets';

const DATABASE = 'rasad';

/** A database to use, and how to say that one is done. */
export interface OpenDatabase {
  /** postgresql://… */
  readonly url: string;
  /** Whether it is the embedded one: this installation's alone. */
  readonly embedded: boolean;
  /** Gives it back. The embedded server stops with its last user. */
  close(): Promise<void>;
}

/**
 * Opens the embedded database of a data folder: makes it when there is none, starts it when it does not run. Any number
 * of processes share it; each has a file in `users/` while it does, and the last one stops the server. Files of processes
 * that were killed count for nothing, and a server that they left running is used as it is.
 */
export async function openEmbedded(folder: string): Promise<OpenDatabase> {
  const turn = <T>(task: () => Promise<T>) => exclusively(`database ${folder}`, task);
  const users = path.join(folder, 'users');
  const cluster: Cluster = {
    folder: path.join(folder, 'postgres'),
    password: (await turn(() => readSecrets(folder))).databasePassword,
  };
  return turn(async () => {
    await mkdir(users, { recursive: true });
    if (!(await clusterExists(cluster.folder))) await createCluster(cluster);
    const port = await startAnswering(cluster);
    const mine = path.join(users, String(process.pid));
    await writeFile(mine, processIdentity(process.pid) ?? '');
    const close = () =>
      turn(async () => {
        await rm(mine, { force: true });
        if (!(await hasUsers(users))) await stopServer(cluster.folder);
      });
    return { url: clusterUrl(cluster, port, DATABASE), embedded: true, close };
  });
}

async function hasUsers(users: string): Promise<boolean> {
  let any = false;
  for (const name of readdirSync(users)) {
    const file = path.join(users, name);
    if (processIdentity(Number(name)) === (await readFile(file, 'utf8'))) any = true;
    else await rm(file, { force: true });
  }
  return any;
}

/** How long a server that was just killed or is recovering may take until it answers, in milliseconds. */
const PATIENCE = 120_000;
const AGAIN_MS = 200;
/** No connection, or PostgreSQL's class for a server that is starting, recovering or going down. */
const NOT_YET = /^(ECONNREFUSED|ECONNRESET|57P0[123])$/;
/** What pg says of a connection that ended under a query; it has no code. */
const CUT_OFF = 'Connection terminated unexpectedly';

function passes(error: Error): boolean {
  return error.message === CUT_OFF || ('code' in error && NOT_YET.test(String(error.code)));
}

/**
 * Starts the server of a cluster with its database, and waits until it answers: what was killed a moment ago still looks
 * alive, and one that another process started may still be recovering.
 * @returns the TCP port on 127.0.0.1
 * @throws AppError when it does not answer
 */
async function startAnswering(cluster: Cluster): Promise<number> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const port = await startServer(cluster.folder);
    try {
      await createDatabase(cluster, port);
      return port;
    } catch (error) {
      if (!(error instanceof Error && passes(error))) throw error;
      if (Date.now() > until) {
        throw new AppError(
          `PostgreSQL does not answer on port ${port} (${error.message}), though a process runs on ${cluster.folder}. ` +
            'If the process that the first line of postmaster.pid there names is no PostgreSQL, delete that file.',
        );
      }
    }
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

async function createDatabase(cluster: Cluster, port: number): Promise<void> {
  const client = new pg.Client(clusterUrl(cluster, port, 'postgres'));
  // The query at work is told, too.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
