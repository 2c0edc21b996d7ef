import { type ChildProcess, spawn } from 'node:child_process';
import { CHECKOUT } from '@/lib/db/checkout';

/** A worker in a process of its own, which can be killed. */
export function startWorkerProcess(databaseUrl: string, internalHosts: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/worker.ts'], {
    cwd: CHECKOUT,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      RASAD_INTERNAL_HOSTS: internalHosts.join(','),
      NODE_ENV: 'production',
    },
    stdio: 'ignore',
  });
}

/** Kills a process at once, as a power cut would, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
