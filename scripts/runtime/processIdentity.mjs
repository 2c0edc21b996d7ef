import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

/**
 * What tells a process from every other, also from a later one that got the same id (after a reboot, say): the id and
 * when it started.
 *
 * @param {number} pid
 * @returns {string | null} null when there is no such process
 */
export function processIdentity(pid) {
  try {
    return `${pid} ${process.platform === 'linux' ? linuxStart(pid) : startByPs(pid)}`;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function linuxStart(pid) {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field, the program's name, may itself hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields[0], fields[19]];
  if (state === 'Z') throw new Error('It has ended and only waits to be noticed.');
  return `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${started}`;
}

/** @param {number} pid */
function startByPs(pid) {
  return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
}
