import { z } from 'zod';
import { db } from '@/lib/db/client';
import { AUDIT_ACTIONS } from '@/lib/domain/audit';
import type { Scope } from '@/lib/domain/scope';
import type { AuditView } from '@/lib/domain/users';
import { AppError } from '@/lib/errors';

const eventSchema = z.object({
  action: z.enum(AUDIT_ACTIONS),
  detail: z.object({ email: z.string().nullable().catch(null) }).catch({ email: null }),
});

/** The newest events, at most `limit`. Throws an AppError when who asks is no administrator. */
export async function getAuditEvents(scope: Scope, limit: number): Promise<AuditView[]> {
  if (scope.role !== 'admin') throw new AppError('Only an administrator may see the events.');
  const events = await db().auditEvent.findMany({
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take: limit,
    include: { user: { select: { email: true } } },
  });
  return events.flatMap((event) => {
    const known = eventSchema.safeParse(event);
    if (!known.success) return [];
    const { action, detail } = known.data;
    return [{ id: event.id, at: event.at.toISOString(), action, by: event.user?.email ?? null, about: detail.email }];
  });
}
