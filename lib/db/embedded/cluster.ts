import { execFile } from 'node:child_process';
import { chown, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { AppError, messageOf } from '@/lib/errors';
import { accountEnvironment, databaseAccount } from './account';
import { findBinaries } from './binaries';
import { localeFlags } from './locale';

const run = promisify(execFile);

/** A PostgreSQL cluster in a folder. */
export interface Cluster {
  /** PostgreSQL's own data folder, absolute; its parent exists and the database's account can enter it. */
  readonly folder: string;
  /** The password of its superuser `postgres`. */
  readonly password: string;
  /** Further settings of the server, e.g. `{ fsync: 'off' }`; they are written once, when the cluster is made. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Reachable from this machine only, and without a socket file that two clusters could fight over. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgresql-%a.log',
  log_truncate_on_rotation: 'on',
};

/** Whether the folder holds a cluster that was made completely. */
export function clusterExists(folder: string): Promise<boolean> {
  return stat(path.join(folder, 'global', 'pg_control')).then(
    () => true,
    () => false,
  );
}

/**
 * Makes a new cluster in `cluster.folder`, or nothing at all: it appears there only when it is complete.
 * @throws AppError with what initdb says
 */
export async function createCluster(cluster: Cluster): Promise<void> {
  const [binaries, account, locale] = await Promise.all([findBinaries(), databaseAccount(), localeFlags()]);
  const draft = `${cluster.folder}.new`;
  const passwordFile = `${draft}.password`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, cluster.password, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    await chown(draft, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  const settings = Object.entries({ ...SETTINGS, ...cluster.settings }).map(([key, value]) => `--set=${key}=${value}`);
  const login = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  try {
    const options = { ...account, cwd: draft, env: accountEnvironment(account) };
    await run(binaries.initdb, [`--pgdata=${draft}`, ...locale, ...login, ...settings], options);
    await rename(draft, cluster.folder);
  } catch (error) {
    throw new AppError(`The database could not be made in ${cluster.folder}: ${messageOf(error)}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** The address of a database of a running cluster. */
export function clusterUrl(cluster: Cluster, port: number, database: string): string {
  return `postgresql://postgres:${encodeURIComponent(cluster.password)}@127.0.0.1:${port}/${database}`;
}
