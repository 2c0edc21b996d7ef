import { z } from 'zod';
import { db } from '@/lib/db/client';
import { AUDIT_ACTIONS } from '@/lib/domain/audit';
import type { Scope } from '@/lib/domain/scope';
import type { AuditView } from '@/lib/domain/users';
import { AppError } from '@/lib/errors';

const eventSchema = z.object({
  action: z.enum(AUDIT_ACTIONS),
  detail: z.record(z.string(), z.unknown()).catch({}),
});

/** What an event is about: a user, or else the address, path or name of what was changed. */
function aboutOf(detail: Readonly<Record<string, unknown>>): string | null {
  const facts = [detail['email'], detail['to'], detail['url'], detail['path'], detail['name']];
  return facts.find((fact) => typeof fact === 'string') ?? null;
}

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
    return [
      { id: event.id, at: event.at.toISOString(), action, by: event.user?.email ?? null, about: aboutOf(detail) },
    ];
  });
}
