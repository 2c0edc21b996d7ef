import { runCommand } from './runtime/command';
import { createShutdown } from './runtime/shutdown';
import { runStart } from './runtime/start';

/** `npm start`: everything from an empty checkout to a running dashboard. */
const shutdown = createShutdown();
await runCommand(() =>
  runStart(shutdown).catch((error: unknown) => {
    // What an interruption broke off is no failure.
    if (!shutdown.signal.aborted) throw error;
  }),
);
if (process.exitCode === 1) await shutdown.exit(1);
