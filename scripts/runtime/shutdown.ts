import { messageOf } from '@/lib/errors';

/** What is to be undone when the program ends, the last thing first. */
export interface Shutdown {
  /** Aborted as soon as the end begins: what is still being prepared stops. */
  readonly signal: AbortSignal;
  /** Adds something to undo. */
  add(undo: () => Promise<void>): void;
  /** From now on an interruption is the ordinary end, with exit code 0, and not a preparation that was cut short. */
  ready(): void;
  /** Undoes everything and ends the process. */
  exit(code: number): Promise<never>;
}

/**
 * Makes Ctrl-C, SIGTERM, a closed terminal and the death of the starting process undo everything in order before this
 * process ends. A second signal changes nothing: npm and the terminal both pass on the same Ctrl-C.
 */
export function createShutdown(): Shutdown {
  const undos: (() => Promise<void>)[] = [];
  const controller = new AbortController();
  let ended: Promise<never> | undefined;
  let interruptedCode = 130;

  const run = async (code: number): Promise<never> => {
    controller.abort();
    for (const undo of undos.reverse()) {
      await undo().catch((error: unknown) => console.error(`While stopping: ${messageOf(error)}`));
    }
    process.exit(code);
  };
  const exit = (code: number) => (ended ??= run(code));
  const interrupted = () => void exit(interruptedCode);

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupted);
  process.once('disconnect', interrupted);
  process.channel?.unref();
  return { signal: controller.signal, add: (undo) => void undos.push(undo), ready: () => (interruptedCode = 0), exit };
}
