import { z } from 'zod';
import type { Db, Tx } from '@/lib/db/client';
import { rows, run, sql, type Sql } from '@/lib/db/sql';
import { retryDelay } from '@/lib/ingest/fetch/backoff';
import type { SourceIdentity } from '@/lib/ingest/outlets/source';
import { knownStories } from '@/lib/store/knownStories';
import { annotateForLedger } from '../annotateForLedger';
import { prepare } from '../prepare';
import { putStories } from '../storeStories';
import type { Annotate } from './annotateInThread';
import { DUE_NOW } from './dueNow';
import { failureOf } from './failure';
import { putInQuarantine, resolveQuarantine } from './quarantine';
import { waitingDraft } from './waiting';

const BATCH = 50;
/** How often storing a story is tried. */
const ATTEMPTS = 5;
const LIMITS = { timeout: 120_000, maxWait: 60_000 };

const waitingStory = z.object({
  id: z.string(),
  feedId: z.string().nullable(),
  sourceId: z.string(),
  draft: waitingDraft,
  attempts: z.number(),
  name: z.string().nullable(),
  nameEn: z.string().nullable(),
  host: z.string().nullable(),
});
type WaitingStoryRow = z.infer<typeof waitingStory>;

/** The next stories that are due, locked: another worker passes over them. */
function take(tx: Tx, which: Sql): Promise<WaitingStoryRow[]> {
  return rows(
    tx,
    waitingStory,
    sql`SELECT w.id::text, w.feed_id::text AS "feedId", w.source_id AS "sourceId", w.draft, w.attempts,
        s.name, s.name_en AS "nameEn", s.host
      FROM waiting_stories w LEFT JOIN sources s ON s.id = w.source_id
      WHERE ${which} ORDER BY w.next_at, w.id LIMIT ${BATCH}::int FOR UPDATE OF w SKIP LOCKED`,
  );
}

function outletsOf(waiting: readonly WaitingStoryRow[]): ReadonlyMap<string, SourceIdentity> {
  return new Map(
    waiting.flatMap(({ sourceId: slug, name, nameEn, host }) =>
      name === null || nameEn === null ? [] : [[slug, { slug, name, nameEn, host }] as const],
    ),
  );
}

/** Reads and stores stories and takes them off the list: one transaction, all or none. */
async function store(tx: Tx, annotate: Annotate, waiting: readonly WaitingStoryRow[]): Promise<void> {
  const outlets = outletsOf(waiting);
  const prepared = [
    ...new Map(waiting.map(({ draft }) => prepare(draft, outlets)).map((one) => [one.id, one])).values(),
  ];
  const known = await knownStories(tx, prepared);
  const fresh = prepared.filter(({ id }) => !known.has(id));
  if (fresh.length > 0) {
    const read = await annotate(fresh.map(({ draft: { title, body } }) => ({ title, body })));
    const stories = fresh.map((one, index) => one.story(read[index]));
    await putStories(tx, stories);
  }
  const ids = waiting.map(({ id }) => id);
  await run(tx, sql`DELETE FROM waiting_stories WHERE id = ANY(${ids}::uuid[])`);
  await resolveQuarantine(
    tx,
    ids.map((id) => `story:${id}`),
    'recovered',
  );
}

const annotateHere: Annotate = (stories) => Promise.resolve(stories.map(annotateForLedger));

const DUE = sql`w.next_at <= ${DUE_NOW}`;

/**
 * Stores the stories that wait, a batch a transaction, until none is due or `signal` is aborted; answers how many it took.
 * Any number of workers may do it at once. A story that cannot be stored is tried again later and ends in quarantine;
 * throws when the database is gone.
 * @param annotate reads the texts, in this thread where nothing else is given
 */
export async function storeWaiting(db: Db, signal: AbortSignal, annotate = annotateHere): Promise<number> {
  let total = 0;
  while (!signal.aborted) {
    const taken = await storeBatch(db, annotate);
    if (taken === 0) break;
    total += taken;
  }
  return total;
}

async function storeBatch(db: Db, annotate: Annotate): Promise<number> {
  let ids: readonly string[] = [];
  try {
    return await db.$transaction(async (tx) => {
      const waiting = await take(tx, DUE);
      ids = waiting.map(({ id }) => id);
      if (waiting.length > 0) await store(tx, annotate, waiting);
      return waiting.length;
    }, LIMITS);
  } catch (error) {
    if (ids.length === 0) throw error;
    for (const id of ids) await storeOne(db, annotate, id);
    return ids.length;
  }
}

/** One of a batch that failed as a whole: only the story that is to blame stays. */
async function storeOne(db: Db, annotate: Annotate, id: string): Promise<void> {
  const mine = sql`w.id = ${id}::uuid AND ${DUE}`;
  try {
    await db.$transaction(async (tx) => {
      const waiting = await take(tx, mine);
      if (waiting.length > 0) await store(tx, annotate, waiting);
    }, LIMITS);
  } catch (error) {
    await db.$transaction(async (tx) => {
      const [waiting] = await take(tx, mine);
      if (waiting) await storingFailed(tx, waiting, error);
    }, LIMITS);
  }
}

async function storingFailed(tx: Tx, waiting: WaitingStoryRow, error: unknown): Promise<void> {
  const { id, feedId, sourceId, draft } = waiting;
  const attempts = waiting.attempts + 1;
  if (attempts < ATTEMPTS) {
    const seconds = retryDelay({ count: attempts, retryAfterSeconds: null, jitter: Math.random() });
    await run(
      tx,
      sql`UPDATE waiting_stories SET attempts = ${attempts}::int, next_at = now() + make_interval(secs => ${seconds}::int)
        WHERE id = ${id}::uuid`,
    );
    return;
  }
  await tx.waitingStory.delete({ where: { id } });
  await putInQuarantine(tx, {
    subject: `story:${id}`,
    step: 'store',
    failure: failureOf(error),
    feedId,
    sourceId,
    url: draft.url,
    context: { what: 'story', id },
    bytes: Buffer.from(JSON.stringify(draft)),
    contentType: 'application/json',
    attempts,
  });
}
