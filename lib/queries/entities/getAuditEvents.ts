import { z } from 'zod';
import { db } from '@/lib/db/client';
import { rows, sql, type Sql } from '@/lib/db/sql';
import { AUDIT_ACTIONS } from '@/lib/domain/audit';
import type { Scope } from '@/lib/domain/scope';
import type { AuditView } from '@/lib/domain/users';
import { adminOnly } from './adminOnly';

/** An event as {@link auditQuery} finds it; null for its action where this version does not know it. */
export const auditRow = z.object({
  id: z.string(),
  at: z.date(),
  action: z.enum(AUDIT_ACTIONS).nullable().catch(null),
  detail: z.record(z.string(), z.unknown()).catch({}),
  by: z.string().nullable(),
});

/** All events, newest first; `cut` is a LIMIT or nothing. */
export function auditQuery(cut: Sql): Sql {
  return sql`SELECT e.id::text, e.at, e.action, e.detail, u.email AS by
    FROM audit_events e LEFT JOIN users u ON u.id = e.user_id ORDER BY e.at DESC, e.id ${cut}`;
}

/** What an event is about: a user, or else the address, path or name of what was changed. */
function aboutOf(detail: Readonly<Record<string, unknown>>): string | null {
  const facts = [detail['email'], detail['to'], detail['url'], detail['path'], detail['name']];
  return facts.find((fact) => typeof fact === 'string') ?? null;
}

/** What a list shows of an event; nothing of one that this version does not know. */
export function toAuditViews({ id, at, action, detail, by }: z.infer<typeof auditRow>): AuditView[] {
  return action === null ? [] : [{ id, at: at.toISOString(), action, by, about: aboutOf(detail) }];
}

/** The newest events, at most `limit`. Administrators only. */
export async function getAuditEvents(scope: Scope, limit: number): Promise<AuditView[]> {
  adminOnly(scope);
  return (await rows(db(), auditRow, auditQuery(sql`LIMIT ${limit}::int`))).flatMap(toAuditViews);
}
