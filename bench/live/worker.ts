/**
 * The worker of a benchmark, in a process of its own as `npm start` has it. It is told its database and its hosts by the
 * first message, says `ready`, and answers each `usage` with what it used so far.
 */
import { z } from 'zod';
import { startWorker } from '@/lib/pipeline/worker';
import { DEFAULT_LIVE } from '@/lib/pipeline/live/settings';
import { garbageCollector } from '../measure';
import { resolveToLoopback } from './newsServer';

const start = z.object({
  databaseUrl: z.string(),
  hosts: z.array(z.string()),
  pollSeconds: z.number(),
  pauseMs: z.number(),
});

process.once('disconnect', () => process.exit());
process.once('message', (message) => {
  const { databaseUrl, hosts: allowedHosts, ...pace } = start.parse(message);
  const settings = { ...DEFAULT_LIVE, ...pace, allowedHosts, resolve: resolveToLoopback };
  const onError = (error: unknown) => console.error('bench: the worker reports', error);
  void startWorker(databaseUrl, onError, settings).then((stop) => {
    const collect = garbageCollector();
    process.on('message', (asked) => {
      if (asked === 'stop') void stop().then(() => process.disconnect());
      if (asked !== 'usage') return;
      collect();
      const { user, system } = process.cpuUsage();
      const { heapUsed, rss } = process.memoryUsage();
      process.send?.({ cpuSeconds: (user + system) / 1e6, heapUsed, rss });
    });
    process.send?.('ready');
  });
});
