import { type ChildProcess, spawn } from 'node:child_process';
import { CHECKOUT } from '@/lib/db/checkout';

/** A process that runs until it is stopped. */
export interface Service {
  /** Settles when it has ended by itself, with what happened; never after `stop`. */
  readonly crashed: Promise<string>;
  /** Asks it to end, and ends it by force when it has not within `patience` milliseconds. */
  stop(patience?: number): Promise<void>;
}

/**
 * Starts a program in this Node.js. The terminal's Ctrl-C does not reach it, so that services stop one after the other;
 * it ends by itself when this process is gone. What it prints is passed on line by line where `shows` says so.
 */
export function startService(
  name: string,
  args: readonly string[],
  { env, shows }: { readonly env: NodeJS.ProcessEnv; readonly shows: (line: string) => boolean },
): Service {
  const child = spawn(process.execPath, ['--import', './scripts/runtime/parentWatch.mjs', ...args], {
    cwd: CHECKOUT,
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  passOn(child, shows);
  let stopping = false;
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `code ${code ?? 'unknown'}`));
  });
  const crashed = ended.then((how) =>
    stopping ? new Promise<never>(() => undefined) : `The ${name} ended unexpectedly with ${how}.`,
  );
  return {
    crashed,
    async stop(patience = 10_000) {
      stopping = true;
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(force);
    },
  };
}

function passOn(child: ChildProcess, shows: (line: string) => boolean): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines.filter(shows)) process.stderr.write(`${line}\n`);
    });
  }
}
