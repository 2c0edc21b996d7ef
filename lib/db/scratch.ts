import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive } from './alive';
import { type Cluster, clusterUrl, createCluster } from './embedded/cluster';
import { startServer, stopServer } from './embedded/server';

/** A PostgreSQL of its own in a temporary folder, for tests, benchmarks and writing migrations; nothing of it is kept. */
export interface Scratch {
  readonly cluster: Cluster;
  readonly port: number;
  /** The address of one of its databases, `postgres` to begin with. */
  url(database?: string): string;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

const PREFIX = 'rasad-scratch-';

/** Nothing is worth surviving a power cut, so nothing waits for the disk. */
const UNSAFE_BUT_FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/**
 * Starts a scratch PostgreSQL on a free port of 127.0.0.1. `name` is part of its folder's name below the temporary
 * folder. It is also removed when this process ends or is interrupted; what a killed process left is removed here.
 * `settings` are those of the server: an empty object for those of the embedded database, which a benchmark measures.
 */
export async function startScratch(name: string, settings: Cluster['settings'] = UNSAFE_BUT_FAST): Promise<Scratch> {
  removeAbandoned();
  const home = await mkdtemp(path.join(tmpdir(), `${PREFIX}${process.pid}-${name}-`));
  const removeNow = () => removeHome(home);
  process.once('exit', removeNow).once('SIGINT', exitInterrupted).once('SIGTERM', exitInterrupted);
  // For root the server runs under another account, which has to get in.
  await chmod(home, 0o711);
  const folder = path.join(home, 'postgres');
  const cluster = { folder, password: randomBytes(18).toString('base64url'), settings };
  await createCluster(cluster);
  const port = await startServer(folder);
  const remove = async () => {
    process.off('exit', removeNow).off('SIGINT', exitInterrupted).off('SIGTERM', exitInterrupted);
    await stopServer(folder);
    await rm(home, { recursive: true, force: true });
  };
  return { cluster, port, url: (database = 'postgres') => clusterUrl(cluster, port, database), remove };
}

/** Removes a scratch without promises, for which a process that ends has no time. */
function removeHome(home: string): void {
  const pidFile = path.join(home, 'postgres', 'postmaster.pid');
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n', 1)[0]) : 0;
  if (pid > 0 && isAlive(pid)) {
    process.kill(pid, 'SIGQUIT');
    const pause = new Int32Array(new SharedArrayBuffer(4));
    for (let waited = 0; isAlive(pid) && waited < 5000; waited += 20) Atomics.wait(pause, 0, 0, 20);
  }
  rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}

function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const owner = Number(name.slice(PREFIX.length).split('-', 1)[0]);
    if (!isAlive(owner)) removeHome(path.join(tmpdir(), name));
  }
}

function exitInterrupted(signal: NodeJS.Signals): void {
  process.exit(signal === 'SIGINT' ? 130 : 143);
}
