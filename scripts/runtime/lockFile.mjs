import fs from 'node:fs';
import { processIdentity } from './processIdentity.mjs';

/**
 * Takes a lock that is a file naming its holder. The lock of a process that is gone counts for nothing.
 *
 * @param {string} file
 * @param {string} [note] what others that want the lock should know of this process
 * @returns {null | { pid: number, note: string }} null when this process holds it now, else who does
 */
export function takeLock(file, note = '') {
  const own = `${file}.${process.pid}`;
  fs.writeFileSync(own, `${processIdentity(process.pid)}\n${note}`);
  try {
    for (;;) {
      try {
        // A link appears with its content, so that nobody ever reads half a lock.
        fs.linkSync(own, file);
        return null;
      } catch {
        const holder = holderOf(file);
        if (holder) return holder;
        removeStale(file, own);
      }
    }
  } finally {
    fs.rmSync(own, { force: true });
  }
}

/**
 * Takes the lock of a process that is gone away. One process at a time does, and looks again before: another may have done
 * so since, and hold the lock by now.
 *
 * @param {string} file
 * @param {string} own this process's own file
 */
function removeStale(file, own) {
  const breaker = `${file}.break`;
  try {
    fs.linkSync(own, breaker);
  } catch {
    if (!holderOf(breaker)) fs.rmSync(breaker, { force: true });
    return;
  }
  try {
    if (!holderOf(file)) fs.rmSync(file, { force: true });
  } finally {
    fs.rmSync(breaker, { force: true });
  }
}

/** @param {string} file a lock that this process holds */
export function releaseLock(file) {
  fs.rmSync(file, { force: true });
}

/**
 * Who holds a lock, or null when nobody does.
 *
 * @param {string} file
 */
export function holderOf(file) {
  const content = read(file);
  if (content === null) return null;
  const [identity = '', note = ''] = content.split('\n', 2);
  const pid = Number.parseInt(identity, 10);
  return processIdentity(pid) === identity ? { pid, note } : null;
}

/**
 * @param {string} file
 * @returns {string | null} null when it is not there, perhaps not any more
 */
function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return null;
    throw error;
  }
}
