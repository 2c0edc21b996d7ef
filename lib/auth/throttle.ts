import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { row, run, sql } from '@/lib/db/sql';

/** How many attempts each kind of key has in a window: an address can stand for a whole office. */
const LIMITS = { account: 10, address: 60, device: 10, password: 10 } as const;
const WINDOW_MS = 15 * 60_000;

export type AttemptKind = keyof typeof LIMITS;

export interface Attempt {
  readonly allowed: boolean;
  /** True for the one attempt that is the first to be refused in its window. */
  readonly firstRefused: boolean;
  /** How long until the window ends, in milliseconds. */
  readonly retryAfterMs: number;
}

/** The name of a counter. Hashed: people type passwords into the name field, and these rows are not for reading. */
function attemptKey(kind: AttemptKind, value: string): string {
  return `${kind}:${createHash('sha256').update(value).digest('hex')}`;
}

/**
 * Counts an attempt, before it is tried: of guesses sent at the same moment, too, no more than the limit get through. A
 * window of 15 minutes starts with the first attempt and is not made longer by later ones.
 */
export async function countAttempt(db: Tx, kind: AttemptKind, value: string, now: Date): Promise<Attempt> {
  const expired = sql`sign_in_attempts.first_at <= ${new Date(now.getTime() - WINDOW_MS)}`;
  const counted = await row(
    db,
    z.object({ failures: z.number().int(), firstAt: z.date() }),
    sql`
      INSERT INTO sign_in_attempts (key, failures, first_at) VALUES (${attemptKey(kind, value)}, 1, ${now})
      ON CONFLICT (key) DO UPDATE SET
        failures = CASE WHEN ${expired} THEN 1 ELSE sign_in_attempts.failures + 1 END,
        first_at = CASE WHEN ${expired} THEN excluded.first_at ELSE sign_in_attempts.first_at END
      RETURNING failures, first_at AS "firstAt"`,
  );
  return {
    allowed: counted.failures <= LIMITS[kind],
    firstRefused: counted.failures === LIMITS[kind] + 1,
    retryAfterMs: counted.firstAt.getTime() + WINDOW_MS - now.getTime(),
  };
}

/** Forgets the failures of a key after a success, and all counters whose window has ended. */
export async function forgetAttempts(db: Tx, kind: AttemptKind, value: string, now: Date): Promise<void> {
  await run(
    db,
    sql`DELETE FROM sign_in_attempts
        WHERE key = ${attemptKey(kind, value)} OR first_at <= ${new Date(now.getTime() - WINDOW_MS)}`,
  );
}

/** Takes back one attempt: a success from a shared address is no guess. */
export async function takeBackAttempt(db: Tx, kind: AttemptKind, value: string): Promise<void> {
  await run(
    db,
    sql`UPDATE sign_in_attempts SET failures = failures - 1 WHERE key = ${attemptKey(kind, value)} AND failures > 0`,
  );
}
