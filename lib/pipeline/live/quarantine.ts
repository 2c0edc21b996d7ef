import type { Step } from '@/lib/domain/live/failures';
import { MAX_QUARANTINE_BYTES, type Resolution } from '@/lib/domain/live/quarantine';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Failure } from './failure';

/** What failed and what the same step needs to be run again. */
export interface Failed {
  /** `feed:<id>`, `page:<id>`, `story:<id>` or `file:<path>:<line>`. */
  readonly subject: string;
  readonly step: Step;
  readonly failure: Failure;
  readonly feedId: string | null;
  readonly sourceId: string | null;
  readonly url: string | null;
  /** Plain JSON. */
  readonly context: Prisma.InputJsonObject;
  readonly bytes: Uint8Array | null;
  readonly contentType: string | null;
  readonly attempts: number;
}

/**
 * Keeps what failed until an administrator decides. One row a subject: the same failing again opens its row again and
 * replaces what is known of it. Bytes beyond 4 MB are cut.
 */
export async function putInQuarantine(tx: Tx, failed: Failed): Promise<void> {
  const { subject, step, failure, feedId, sourceId, url, context, contentType, attempts } = failed;
  const bytes = failed.bytes === null ? null : Uint8Array.from(failed.bytes.subarray(0, MAX_QUARANTINE_BYTES));
  const truncated = (failed.bytes?.length ?? 0) > MAX_QUARANTINE_BYTES;
  const known = { step, kind: failure.kind, reason: failure.reason, feedId, sourceId, url, context };
  const data = { ...known, bytes, truncated, contentType, attempts, at: new Date() };
  await tx.quarantineItem.upsert({
    where: { subject },
    create: { subject, ...data },
    update: { ...data, replayAt: null, resolvedAt: null, resolution: null },
  });
}

/** Closes the rows of subjects that are no longer failing; their bytes are not needed any more. */
export async function resolveQuarantine(tx: Tx, subjects: readonly string[], resolution: Resolution): Promise<void> {
  await tx.quarantineItem.updateMany({
    where: { subject: { in: [...subjects] }, resolvedAt: null },
    data: { resolvedAt: new Date(), resolution, replayAt: null, bytes: null },
  });
}
