import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What Linux counts processor time in, a second. */
const TICKS = 100;

interface Times {
  readonly parent: number;
  /** Of the process itself and of those of its children that ended, in seconds. */
  readonly seconds: number;
}

/** The numbers of /proc/PID/stat after the name in brackets, which may itself hold brackets; null for a process that is gone. */
function timesOf(pid: string): Times | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const used = [11, 12, 13, 14].reduce((sum, index) => sum + (fields[index] ?? 0), 0);
    return { parent: fields[1] ?? 0, seconds: used / TICKS };
  } catch {
    return null;
  }
}

/**
 * The processor seconds of a PostgreSQL server, all its processes together; null where the system has no /proc.
 * @param folder its data folder
 */
export function serverSeconds(folder: string): number | null {
  try {
    const postmaster = Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const all = processes.map((pid) => ({ pid: Number(pid), times: timesOf(pid) }));
    const own = all.filter(({ pid, times }) => pid === postmaster || times?.parent === postmaster);
    return own.reduce((sum, { times }) => sum + (times?.seconds ?? 0), 0);
  } catch {
    return null;
  }
}
