import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const usageSchema = z.object({ cpuSeconds: z.number(), heapUsed: z.number(), rss: z.number() });
/** What a worker used: processor seconds of all its threads; bytes of heap after a collection, and of the process. */
export type Usage = z.infer<typeof usageSchema>;

export interface WorkerProcess {
  usage(): Promise<Usage>;
  /** Lets it end what it is at. */
  stop(): Promise<void>;
}

export interface WorkerPace {
  /** The pause between two requests for a feed, in seconds. */
  readonly pollSeconds: number;
  /** The pause between two requests to a host, in milliseconds. */
  readonly pauseMs: number;
}

/** Starts a worker on a database that may ask `hosts`. It ends with this process. */
export async function startWorkerProcess(
  databaseUrl: string,
  hosts: readonly string[],
  pace: WorkerPace,
): Promise<WorkerProcess> {
  const program = fileURLToPath(new URL('worker.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the worker of the benchmark ended')));
  ended.catch(() => undefined);
  const answer = async (): Promise<unknown> => {
    const [message] = (await Promise.race([once(child, 'message'), ended])) as unknown[];
    return message;
  };
  child.send({ databaseUrl, hosts, ...pace });
  await answer();
  return {
    usage() {
      child.send('usage');
      return answer().then((message) => usageSchema.parse(message));
    },
    async stop() {
      const gone = once(child, 'exit');
      child.send('stop');
      await gone;
    },
  };
}
