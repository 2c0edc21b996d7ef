import { z } from 'zod';
import { db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import { FAILURE_KINDS, STEPS } from '@/lib/domain/live/failures';
import type { QuarantineKind } from '@/lib/domain/live/quarantine';
import type { Scope } from '@/lib/domain/scope';
import { adminOnly } from './adminOnly';

/** The kinds of failure in quarantine, the most frequent first. Administrators only. */
export async function getQuarantineKinds(scope: Scope): Promise<QuarantineKind[]> {
  adminOnly(scope);
  return rows(
    db(),
    z.object({ step: z.enum(STEPS), kind: z.enum(FAILURE_KINDS).catch('internal'), count: z.number() }),
    sql`SELECT step, kind, count(*)::int AS count FROM quarantine_items WHERE resolved_at IS NULL
      GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`,
  );
}
