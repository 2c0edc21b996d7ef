import type { Db, Tx } from '@/lib/db/client';
import { run } from '@/lib/db/sql';
import { noteCounts } from '@/lib/db/storyCounts';
import type { IngestOutcome } from '@/lib/domain/article';
import { insertArticles, replaceArticles, type Outcomes } from '@/lib/store/putArticles';
import type { Story } from '@/lib/store/story';
import { writeFacts } from '@/lib/store/writeFacts';
import { linkReprints } from './linkReprints';

const LIMITS = { timeout: 120_000, maxWait: 60_000 };

/** Replaces the stored content and facts of stories, what they count for, and what they are copies of. */
export async function replaceStories(tx: Tx, stories: readonly Story[]): Promise<void> {
  await replaceFacts(tx, stories);
  await linkReprints(tx, stories);
}

async function replaceFacts(tx: Tx, stories: readonly Story[]): Promise<void> {
  const ids = stories.map(({ id }) => id);
  await run(tx, noteCounts(ids, -1));
  await replaceArticles(tx, stories);
  await writeFacts(tx, stories);
  await run(tx, noteCounts(ids, 1));
}

/** Stores stories as {@link storeStories} does, within a transaction of the caller. */
export async function putStories(tx: Tx, stories: readonly Story[]): Promise<Outcomes> {
  const outcomes = await insertArticles(tx, stories);
  const that = (outcome: IngestOutcome) => stories.filter(({ id }) => outcomes.get(id) === outcome);
  const fresh = that('new');
  const changed = that('updated');
  if (fresh.length) {
    await writeFacts(tx, fresh);
    await run(
      tx,
      noteCounts(
        fresh.map(({ id }) => id),
        1,
      ),
    );
  }
  if (changed.length) await replaceFacts(tx, changed);
  if (fresh.length + changed.length) await linkReprints(tx, [...fresh, ...changed]);
  return outcomes;
}

/**
 * Stores stories with distinct ids, all their facts, what they count for and what they are copies of, in one transaction: all or none. Idempotent:
 * a story whose content is stored already is `known` and nothing happens to it; other content under the same id is
 * `updated` and the old text kept as a revision.
 */
export async function storeStories(db: Db, stories: readonly Story[]): Promise<Outcomes> {
  return db.$transaction((tx) => putStories(tx, stories), LIMITS);
}
