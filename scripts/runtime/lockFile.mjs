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
        fs.rmSync(file, { force: true });
      }
    }
  } finally {
    fs.rmSync(own, { force: true });
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
  if (!fs.existsSync(file)) return null;
  const [identity = '', note = ''] = fs.readFileSync(file, 'utf8').split('\n', 2);
  const pid = Number.parseInt(identity, 10);
  return processIdentity(pid) === identity ? { pid, note } : null;
}
