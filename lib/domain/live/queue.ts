import { z } from 'zod';

/** The key of the setting that says when a worker last showed itself, as an ISO instant in UTC. */
export const WORKER_SEEN = 'workerSeen';
export const workerSeenSchema = z.object({ at: z.iso.datetime() });

/** What waits at each step, and what came in of late. */
export interface QueueView {
  /** When a worker last showed itself; null when none ever did. */
  readonly workerSeenAt: string | null;
  readonly feedsEnabled: number;
  readonly feedsDue: number;
  readonly pages: number;
  readonly stories: number;
  readonly quarantined: number;
  /** Stories that came in during each of the last 60 minutes, the oldest first. */
  readonly perMinute: readonly number[];
}
