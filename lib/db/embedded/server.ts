import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { AppError, messageOf } from '@/lib/errors';
import { type Account, accountEnvironment, databaseAccount } from './account';
import { findBinaries } from './binaries';
import { freePort, isPortFree } from './port';

const run = promisify(execFile);

/** How long pg_ctl waits for a start (which can include recovery after a crash) or a stop, in seconds. */
const PATIENCE = 120;
const AGAIN_MS = 200;

/** What PostgreSQL says while processes of a killed server are still there: one notices only after its query. */
const NOT_GONE_YET = /pre-existing shared memory block|lock file "postmaster\.pid" already exists/;

/**
 * Starts the cluster in `folder`, or finds the server that already runs on it (one that a killed process left behind
 * included). What is left of a server that was killed itself is waited for. The server is a process of its own: it outlives
 * this one until {@link stopServer}, and the terminal's Ctrl-C does not reach it, so that whoever uses it can finish first.
 * @returns the TCP port on 127.0.0.1: the one of last time if it is still free
 * @throws AppError with the end of PostgreSQL's log when it does not start
 */
export async function startServer(folder: string): Promise<number> {
  const until = Date.now() + PATIENCE * 1000;
  for (;;) {
    const started = (await runningPort(folder)) ?? (await start(folder));
    if (typeof started === 'number') return started;
    if (!NOT_GONE_YET.test(started) || Date.now() > until) {
      throw new AppError(`PostgreSQL did not start on ${folder}: ${started}`);
    }
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

/** The port, or why there is none: the end of what PostgreSQL says. */
async function start(folder: string): Promise<number | string> {
  const port = await choosePort(folder);
  const startLog = path.join(folder, 'start.log');
  await rm(startLog, { force: true });
  try {
    // Through a shell of pg_ctl's own, which is why nothing but a number goes into -o.
    await pgCtl(folder, ['start', '--wait', '--timeout', String(PATIENCE), '--log', startLog, '-o', `-p ${port}`]);
  } catch (error) {
    const log = await readFile(startLog, 'utf8').catch(() => '');
    return log.trim().slice(-2000) || messageOf(error);
  }
  await writeFile(path.join(folder, 'rasad.port'), String(port));
  return port;
}

/** The port of the server that runs on the cluster in `folder`, or null when none does. */
export async function runningPort(folder: string): Promise<number | null> {
  const running = await pgCtl(folder, ['status']).then(
    () => true,
    () => false,
  );
  if (!running) return null;
  // The fourth line of the file that the server itself keeps is its port.
  const lines = (await readFile(path.join(folder, 'postmaster.pid'), 'utf8')).split('\n');
  return Number(lines[3]);
}

/** Stops the server of the cluster in `folder` in good order; open connections are ended. */
export async function stopServer(folder: string): Promise<void> {
  if ((await runningPort(folder)) === null) return;
  await pgCtl(folder, ['stop', '--mode', 'fast', '--wait', '--timeout', String(PATIENCE)]);
}

async function choosePort(folder: string): Promise<number> {
  const remembered = Number(await readFile(path.join(folder, 'rasad.port'), 'utf8').catch(() => ''));
  return remembered > 0 && (await isPortFree(remembered)) ? remembered : freePort();
}

async function pgCtl(folder: string, args: readonly string[]): Promise<void> {
  const [binaries, account] = await Promise.all([findBinaries(), databaseAccount()]);
  await run(binaries.pgCtl, [...args, '--pgdata', folder], options(folder, account));
}

function options(folder: string, account: Account) {
  return { ...account, cwd: folder, env: accountEnvironment(account) };
}
