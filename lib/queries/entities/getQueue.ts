import { z } from 'zod';
import { db } from '@/lib/db/client';
import { row, rows, sql } from '@/lib/db/sql';
import { WORKER_SEEN, workerSeenSchema, type QueueView } from '@/lib/domain/live/queue';
import type { Scope } from '@/lib/domain/scope';
import { adminOnly } from './adminOnly';

const MINUTES = 60;

const counts = z.object({
  feedsEnabled: z.number(),
  feedsDue: z.number(),
  pages: z.number(),
  stories: z.number(),
  quarantined: z.number(),
});

/** What waits at each step and how many stories came in during each of the last 60 minutes. Administrators only. */
export async function getQueue(scope: Scope): Promise<QueueView> {
  adminOnly(scope);
  const [seen, waiting, minutes] = await Promise.all([
    db().setting.findUnique({ where: { key: WORKER_SEEN } }),
    row(
      db(),
      counts,
      sql`SELECT (SELECT count(*)::int FROM feeds WHERE enabled) AS "feedsEnabled",
        (SELECT count(*)::int FROM feeds WHERE enabled AND next_due_at <= now()) AS "feedsDue",
        (SELECT count(*)::int FROM waiting_pages) AS pages, (SELECT count(*)::int FROM waiting_stories) AS stories,
        (SELECT count(*)::int FROM quarantine_items WHERE resolved_at IS NULL) AS quarantined`,
    ),
    rows(
      db(),
      z.object({ back: z.number(), stories: z.number() }),
      sql`SELECT floor(extract(epoch FROM now() - ingested_at) / 60)::int AS back, count(*)::int AS stories FROM articles
        WHERE ingested_at > now() - make_interval(mins => ${MINUTES}::int) AND ingested_at <= now() GROUP BY 1`,
    ),
  ]);
  const byMinute = new Map(minutes.map(({ back, stories }) => [back, stories]));
  const perMinute = Array.from({ length: MINUTES }, (_, index) => byMinute.get(MINUTES - 1 - index) ?? 0);
  const parsed = workerSeenSchema.safeParse(seen?.value);
  return { ...waiting, perMinute, workerSeenAt: parsed.success ? parsed.data.at : null };
}
