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
    const child = spawn(process.execPath, args, { cwd: CHECKOUT, stdio: 'inherit', env, signal });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
