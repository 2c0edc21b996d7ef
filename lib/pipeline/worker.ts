import { PgBoss } from 'pg-boss';
import { createDb } from '@/lib/db/client';
import { foldRollups } from '@/lib/rollups/foldRollups';
import { reannotateOutdated } from './reannotate';

/** How long a stop waits for a job that is at work, in milliseconds. */
const STOP_TIMEOUT = 30_000;

const FOLD = 'fold-rollups';
const REANNOTATE = 'reannotate-outdated';

/**
 * One job of a kind waits or runs at a time, in all processes together; a failed one comes again with
 * the next schedule, one whose process was killed after a minute without a heartbeat.
 */
const QUEUE = { policy: 'exclusive', retryLimit: 0, heartbeatSeconds: 60, deleteAfterSeconds: 86_400 } as const;

/**
 * Starts the background work on a database: folding counts at the start and every minute, and reading again, at the
 * start and every hour, what an older text pipeline read. Any number of processes may run it. `onError` is told what fails; the work goes on.
 * Answers a function that lets running jobs end (reading again ends after its batch) and closes all connections.
 */
export async function startWorker(
  databaseUrl: string,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const db = createDb(databaseUrl, 2);
  const stopping = new AbortController();
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: 'pgboss',
    max: 3,
    application_name: 'rasad-worker',
  });
  boss.on('error', onError);
  await boss.start();

  await boss.createQueue(FOLD, QUEUE);
  await boss.work(FOLD, async () => {
    await foldRollups(db);
  });
  await boss.schedule(FOLD, '* * * * *');
  await boss.send(FOLD);

  await boss.createQueue(REANNOTATE, { ...QUEUE, expireInSeconds: 6 * 3600 });
  await boss.work(REANNOTATE, async () => {
    await reannotateOutdated(db, { signal: stopping.signal, onError });
  });
  await boss.schedule(REANNOTATE, '17 * * * *');
  await boss.send(REANNOTATE);

  return async () => {
    stopping.abort();
    await boss.stop({ graceful: true, timeout: STOP_TIMEOUT });
    await db.$disconnect();
  };
}
