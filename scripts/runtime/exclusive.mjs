import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { releaseLock, takeLock } from './lockFile.mjs';
import { ROOT } from './paths.mjs';

const POLL_MS = 200;

/**
 * Runs a task while no other process of this machine runs one of the same name for this checkout; waits for those
 * before.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} task
 * @param {() => void} [onWait] called once, when there is something to wait for
 * @returns {Promise<T>}
 */
export async function exclusively(name, task, onWait) {
  // The temporary folder is everybody's: nobody can take away the lock that another user's killed process left.
  const key = createHash('sha256').update(`${process.getuid?.()}\0${ROOT}\0${name}`).digest('hex').slice(0, 16);
  const file = path.join(os.tmpdir(), `rasad-${key}.lock`);
  for (let tries = 0; takeLock(file) !== null; tries += 1) {
    if (tries === 0) onWait?.();
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  try {
    return await task();
  } finally {
    releaseLock(file);
  }
}
