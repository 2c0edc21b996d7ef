import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { CHECKOUT } from '@/lib/db/checkout';

/** A program that runs until it is killed, and is started again when it ends by itself. */
export interface VictimProcess {
  /** When it was started last, in milliseconds since 1970. */
  readonly startedAt: () => number;
  /** How often it ended although nobody killed it. */
  readonly ownEnds: () => number;
  /** Kills it at once (−9), waits until it is gone, and starts it again. */
  killAndRestart(): Promise<void>;
  /** Ends it for good. */
  stop(): Promise<void>;
}

/** The program and how it is told where its database is; asked at each start. */
export interface Program {
  readonly args: readonly string[];
  readonly env: () => Readonly<Record<string, string>>;
  /** Where its output is added, so that what it said before its end can be read. */
  readonly log: string;
}

/** A process of the checkout's own Node.js that ends when this process is gone. */
export function startChild({ args, env, log }: Program): ChildProcess {
  const output = openSync(log, 'a');
  const child = spawn(process.execPath, ['--import', './scripts/runtime/parentWatch.mjs', ...args], {
    cwd: CHECKOUT,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env() },
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  return child;
}

/** How it ended. */
export function ended(child: ChildProcess): Promise<number | NodeJS.Signals> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  if (child.signalCode !== null) return Promise.resolve(child.signalCode);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1));
  });
}

/** Starts a program and keeps it running. */
export function keepRunning(program: Program): VictimProcess {
  let ownEnds = 0;
  let meant = false;
  let startedAt = Date.now();
  let child = startChild(program);
  const watch = (watched: ChildProcess) =>
    watched.once('exit', () => {
      if (meant) return;
      ownEnds += 1;
      start();
    });
  const start = () => {
    meant = false;
    startedAt = Date.now();
    child = startChild(program);
    watch(child);
  };
  const kill = async () => {
    meant = true;
    child.kill('SIGKILL');
    await ended(child);
  };
  watch(child);
  return {
    startedAt: () => startedAt,
    ownEnds: () => ownEnds,
    async killAndRestart() {
      await kill();
      start();
    },
    stop: kill,
  };
}
