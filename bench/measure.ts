import { availableParallelism, loadavg } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';

/** The processor seconds that `work` took in this process, all its threads together. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The middle of some numbers; the upper one of an even count. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The number below which the given share (0 to 1) of some numbers lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** How busy the machine is: figures of a busy one say less. */
export const load = (): string => `load ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} cores`;

/** What this process holds in memory for JavaScript now, in megabytes. */
export const megabytesOfHeap = (): number => process.memoryUsage().heapUsed / 1e6;

/** A function that collects garbage at once, without a flag at the start of the process. */
export function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const gc = z.function().parse(runInNewContext('gc'));
  return () => void gc();
}
