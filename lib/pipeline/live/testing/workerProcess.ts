import { type ChildProcess, spawn } from 'node:child_process';
import { CHECKOUT } from '@/lib/db/checkout';

/** A worker in a process of its own. */
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
