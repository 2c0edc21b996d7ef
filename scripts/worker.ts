import { parseEnv } from '@/lib/env';
import { createLog } from '@/lib/log';
import { liveSettings } from '@/lib/pipeline/live/settings';
import { startWorker } from '@/lib/pipeline/worker';
import { openDatabase } from './runtime/openDatabase';
import { runCommand } from './runtime/command';
import { createShutdown } from './runtime/shutdown';

const shutdown = createShutdown();

/** `npm run worker`: the background work on this checkout's database; `npm start` runs one beside the web server. */
await runCommand(async () => {
  const env = parseEnv(process.env);
  const log = createLog('worker', env.LOG_LEVEL);
  const database = await openDatabase(env);
  shutdown.add(() => database.close());
  const onError = (error: unknown) => log.error({ err: error }, 'A background job failed');
  const stop = await startWorker(database.url, onError, liveSettings(env));
  shutdown.add(stop);
  shutdown.ready();
  log.debug('The background worker runs');
});
// What was started before a start failed would go on for ever, and look like a worker.
if (process.exitCode === 1) await shutdown.exit(1);
