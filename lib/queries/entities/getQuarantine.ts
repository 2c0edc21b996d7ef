import { z } from 'zod';
import { db } from '@/lib/db/client';
import { row, rows, sql, type Sql } from '@/lib/db/sql';
import { FAILURE_KINDS, STEPS } from '@/lib/domain/live/failures';
import type { QuarantineView } from '@/lib/domain/live/quarantine';
import type { Page } from '@/lib/domain/rows/page';
import type { Scope } from '@/lib/domain/scope';
import { limits, pageOf } from '../paging';
import { adminOnly } from './adminOnly';

const kindOf = z.enum(FAILURE_KINDS).catch('internal');

/** An item as {@link quarantineQuery} finds it. */
export const quarantineRow = z.object({
  id: z.string(),
  at: z.date(),
  step: z.enum(STEPS),
  kind: kindOf,
  reason: z.string(),
  sourceName: z.string().nullable(),
  url: z.string().nullable(),
  size: z.number(),
  truncated: z.boolean(),
  attempts: z.number(),
  replaying: z.boolean(),
});

/** What is in quarantine, newest first; `cut` is a LIMIT or nothing. */
export function quarantineQuery(cut: Sql): Sql {
  return sql`SELECT q.id::text, q.at, q.step, q.kind, q.reason, s.name AS "sourceName", q.url, q.truncated, q.attempts,
      coalesce(octet_length(q.bytes), 0) AS size, q.replay_at IS NOT NULL AS replaying
    FROM quarantine_items q LEFT JOIN sources s ON s.id = q.source_id
    WHERE q.resolved_at IS NULL ORDER BY q.at DESC, q.id ${cut}`;
}

/** The item as screens and files show it, its instant in ISO and UTC. */
export function toQuarantineView(item: z.infer<typeof quarantineRow>): QuarantineView {
  return { ...item, at: item.at.toISOString() };
}

/** A page of what is in quarantine, newest first. Administrators only. */
export async function getQuarantine(scope: Scope, page: number): Promise<Page<QuarantineView>> {
  adminOnly(scope);
  const [items, { total }] = await Promise.all([
    rows(db(), quarantineRow, quarantineQuery(limits(page))),
    row(
      db(),
      z.object({ total: z.number() }),
      sql`SELECT count(*)::int AS total FROM quarantine_items WHERE resolved_at IS NULL`,
    ),
  ]);
  return pageOf(items.map(toQuarantineView), total, page);
}
