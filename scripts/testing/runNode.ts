import { spawn } from 'node:child_process';
import { CHECKOUT } from '@/lib/db/checkout';

/**
 * Runs a program of the checkout in this Node.js, with this terminal.
 * @param args what follows `node`
 * @returns its exit code; 1 when it crashed or `signal` ended it
 */
export function runNode(
  args: readonly string[],
  { signal, env = process.env }: { readonly signal: AbortSignal; readonly env?: NodeJS.ProcessEnv },
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: CHECKOUT, stdio: 'inherit', env });
    // It is asked to end, and waited for: it may have a server and a database to put away.
    const end = () => child.kill('SIGTERM');
    signal.addEventListener('abort', end);
    const ended = (code: number) => {
      signal.removeEventListener('abort', end);
      resolve(code);
    };
    child.once('error', () => ended(1));
    child.once('exit', (code) => ended(code ?? 1));
  });
}
