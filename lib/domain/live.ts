import { z } from 'zod';

/** The steps on the way of live news that can fail. */
export const STEPS = ['fetch', 'extract', 'store', 'import'] as const;
export type Step = (typeof STEPS)[number];

/** Why a step failed; message keys below `admin.failures`. */
export const FAILURE_KINDS = [
  'blocked',
  'dns',
  'timeout',
  'too-large',
  'redirects',
  'network',
  'robots',
  'unsupported',
  'not-found',
  'refused',
  'too-many',
  'server',
  'status',
  'unreadable',
  'no-story',
  'slow',
  'moved-away',
  'rejected',
  'internal',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** What became of an item in quarantine. `recovered`: a later attempt succeeded by itself. */
export const RESOLUTIONS = ['replayed', 'discarded', 'recovered'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** The largest number of bytes that quarantine keeps of one item. */
export const MAX_QUARANTINE_BYTES = 4 * 1024 * 1024;

/** What a token may do. */
export const TOKEN_SCOPES = ['ingest'] as const;

/** The key of the setting that says when a worker last showed itself, as an ISO instant in UTC. */
export const WORKER_SEEN = 'workerSeen';
export const workerSeenSchema = z.object({ at: z.iso.datetime() });
