import { PgBoss } from 'pg-boss';
import { createDb } from '@/lib/db/client';
import { createFetcher } from '@/lib/ingest/fetch/fetcher';
import { createRobots } from '@/lib/ingest/fetch/robots';
import { foldRollups } from '@/lib/rollups/foldRollups';
import { createAnnotateThread } from './live/annotateInThread';
import { offerCatalogue } from './live/catalogue';
import { cleanUp } from './live/cleanUp';
import { createExtractThread } from './live/extractInThread';
import { importFolder } from './live/importFolder';
import { startTicking, workOnLiveQueues } from './live/queues';
import { DEFAULT_LIVE, type LiveSettings } from './live/settings';
import { reannotateOutdated } from './reannotate';

/** How long a stop waits for a job that is at work, in milliseconds. */
const STOP_TIMEOUT = 30_000;

const FOLD = 'fold-rollups';
const REANNOTATE = 'reannotate-outdated';
const IMPORT = 'import-folders';
const CLEAN_UP = 'clean-up';

/**
 * One job of a kind waits or runs at a time, in all processes together; a failed one comes again with
 * the next schedule, one whose process was killed after a minute without a heartbeat.
 */
const QUEUE = { policy: 'exclusive', retryLimit: 0, heartbeatSeconds: 60, deleteAfterSeconds: 86_400 } as const;
const LONG = { ...QUEUE, expireInSeconds: 6 * 3600 } as const;

const EVERY_MINUTE = '* * * * *';

/** Does `work` at the start and on a schedule (cron, UTC). */
async function repeat(
  boss: PgBoss,
  name: string,
  cron: string,
  queue: typeof QUEUE | typeof LONG,
  work: () => Promise<unknown>,
): Promise<void> {
  await boss.createQueue(name, queue);
  await boss.work(name, async () => {
    await work();
  });
  await boss.schedule(name, cron);
  await boss.send(name);
}

/**
 * Starts the background work on a database: live news (feeds, pages, quarantine), watched folders every minute, folding
 * counts every minute, reading again every hour what an older text pipeline read, and cleaning up. Any number of processes
 * on any number of machines may run it. `onError` is told what fails; the work goes on.
 * Answers a function that lets running jobs end (long ones end after their batch) and closes all connections.
 */
export async function startWorker(
  databaseUrl: string,
  onError: (error: unknown) => void,
  settings: LiveSettings = DEFAULT_LIVE,
): Promise<() => Promise<void>> {
  const db = createDb(databaseUrl, 12);
  const stopping = new AbortController();
  const { signal } = stopping;
  const fetcher = createFetcher(settings);
  const extractor = createExtractThread();
  const annotator = createAnnotateThread();
  const live = {
    db,
    fetcher,
    robots: createRobots(fetcher),
    extract: extractor.extract,
    pauseMs: settings.pauseMs,
    pollSeconds: settings.pollSeconds,
    now: () => new Date(),
  };
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: 'pgboss',
    max: 6,
    application_name: 'rasad-worker',
    useListenNotify: true,
  });
  boss.on('error', onError);
  await boss.start();
  await offerCatalogue(db);

  await repeat(boss, FOLD, EVERY_MINUTE, QUEUE, () => foldRollups(db));
  await repeat(boss, REANNOTATE, '17 * * * *', LONG, () => reannotateOutdated(db, { signal, onError }));
  await repeat(boss, IMPORT, EVERY_MINUTE, LONG, async () => {
    for (const folder of await db.watchedFolder.findMany({ where: { enabled: true }, orderBy: { path: 'asc' } })) {
      if (!signal.aborted) await importFolder(db, folder, { signal, now: live.now });
    }
  });
  await repeat(boss, CLEAN_UP, '43 3 * * *', QUEUE, () => cleanUp(db));
  await workOnLiveQueues(boss, live, annotator.annotate, signal);
  const stopTicking = startTicking(boss, live, settings.tickMs, onError);

  return async () => {
    stopping.abort();
    await stopTicking();
    await boss.stop({ graceful: true, timeout: STOP_TIMEOUT });
    await extractor.close();
    await annotator.close();
    await fetcher.close();
    await db.$disconnect();
  };
}
