import type { Db } from '@/lib/db/client';
import { forgetUnnamed } from '@/lib/db/forgetUnnamed';
import { dropLinks, lockReprints, regroup } from '@/lib/db/reprintGroups';
import { run, sql } from '@/lib/db/sql';
import { noteCounts } from '@/lib/db/storyCounts';
import { requireAdmin, type Actor } from './actor';
import { recordEvent } from './audit';

/** What the removal took away. */
export interface DemoRemoval {
  readonly stories: number;
  readonly people: number;
}

/**
 * Removes the demo stories with all their facts and counts, the people, organisations and offices that only they name, and
 * their outlets; records who did it, and that demo stories are not to be loaded again. One transaction; writers wait.
 * Throws an AppError unless the actor may administer.
 */
export async function removeDemo(db: Db, actor: Actor): Promise<DemoRemoval> {
  requireAdmin(actor);
  return db.$transaction(
    async (tx) => {
      await run(tx, sql`LOCK TABLE sources, articles IN SHARE ROW EXCLUSIVE MODE`);
      const demo = await tx.article.findMany({ where: { demo: true }, select: { id: true } });
      await run(
        tx,
        noteCounts(
          demo.map(({ id }) => id),
          -1,
        ),
      );
      // Real stories can be copies of invented ones only by mistake; what is left of their groups has to be right anyway.
      await lockReprints(tx);
      const copies = await dropLinks(
        tx,
        demo.map(({ id }) => id),
      );
      const { count: stories } = await tx.article.deleteMany({ where: { demo: true } });
      await regroup(tx, copies);
      const people = await forgetUnnamed(tx);
      await tx.source.deleteMany({ where: { demo: true, articles: { none: {} }, feeds: { none: {} } } });
      // An outlet that stays has real stories or a feed, and is no invention any longer.
      await tx.source.updateMany({ where: { demo: true }, data: { demo: false } });
      await tx.setting.upsert({
        where: { key: 'demo' },
        create: { key: 'demo', value: 'removed' },
        update: { value: 'removed' },
      });
      await recordEvent(tx, actor, 'demoRemoved', { stories, people });
      return { stories, people };
    },
    { timeout: 120_000, maxWait: 60_000 },
  );
}
