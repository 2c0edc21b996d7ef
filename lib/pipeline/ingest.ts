import type { Db } from '@/lib/db/client';
import type { DraftArticle, IngestOutcome } from '@/lib/domain/article';
import type { SourceIdentity } from '@/lib/ingest/outlets/source';
import { foldRollups } from '@/lib/rollups/foldRollups';
import { knownStories } from '@/lib/store/knownStories';
import { batches } from './batches';
import { prepare, type Outlets, type Prepared } from './prepare';
import { storeStories } from './storeStories';

/** What became of one story: an outcome, or why it could not be stored. */
export type IngestResult = { readonly outcome: IngestOutcome } | { readonly error: Error };

/** The whole way of a story: draft → id → text pipeline → facts and counts in the database. */
export interface Pipeline {
  /** Stores one story. Throws what the text pipeline or the database reports. */
  ingestDraft(draft: DraftArticle): Promise<IngestOutcome>;
  /**
   * Stores stories in their order, many a transaction, and tells the result of each with the item that it came in. A story
   * that cannot be stored does not stop the others. Throws when the database is gone. Safe to break off and to repeat.
   */
  ingestMany<Item extends { readonly draft: DraftArticle }>(
    items: AsyncIterable<Item> | Iterable<Item>,
    onResult: (item: Item, result: IngestResult) => void,
  ): Promise<void>;
}

const KNOWN: IngestResult = { outcome: 'known' };

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Attempts at one story: a deadlock, or a removal of demo data at the same moment, passes. */
const ATTEMPTS = 3;

async function storeOne(db: Db, prepared: Prepared, attempt = 1): Promise<IngestResult> {
  try {
    return { outcome: (await storeStories(db, [prepared.story()])).get(prepared.id) ?? 'known' };
  } catch (error) {
    // With the database gone every story would fail for the same reason: this throws then. Where it answers, it may only
    // just be back: a story is to blame when it fails once more.
    if (attempt >= ATTEMPTS) await db.setting.count();
    if (attempt <= ATTEMPTS) return storeOne(db, prepared, attempt + 1);
    return { error: asError(error) };
  }
}

/** All in one transaction; when it fails, one by one, so that only the story that is to blame fails. */
async function storeAll(db: Db, fresh: readonly Prepared[]): Promise<ReadonlyMap<string, IngestResult>> {
  try {
    const outcomes = await storeStories(
      db,
      fresh.map((prepared) => prepared.story()),
    );
    return new Map([...outcomes].map(([id, outcome]) => [id, { outcome }]));
  } catch {
    const results = new Map<string, IngestResult>();
    for (const prepared of fresh) results.set(prepared.id, await storeOne(db, prepared));
    return results;
  }
}

async function storeBatch(db: Db, prepared: readonly Prepared[]): Promise<ReadonlyMap<string, IngestResult>> {
  const known = await knownStories(db, prepared);
  const fresh = prepared.filter(({ id }) => !known.has(id));
  return fresh.length > 0 ? storeAll(db, fresh) : new Map();
}

type OnResult<Item> = (item: Item, result: IngestResult) => void;
type Items<Item> = AsyncIterable<Item> | Iterable<Item>;

interface Waiting<Item> {
  readonly item: Item;
  readonly prepared: Prepared;
}

async function* preparing<Item extends { readonly draft: DraftArticle }>(
  items: Items<Item>,
  outlets: Outlets,
  onResult: OnResult<Item>,
): AsyncGenerator<Waiting<Item>> {
  for await (const item of items) {
    try {
      yield { item, prepared: prepare(item.draft, outlets) };
    } catch (error) {
      onResult(item, { error: asError(error) });
    }
  }
}

/**
 * The pipeline on a database; `outlets` are known besides the table of lib/ingest, such as those of the demo stories.
 * `ingestDraft` throws what keeps its story from being stored, `ingestMany` gives it to `onResult` and goes on.
 */
export function createPipeline(
  db: Db,
  { outlets = [] }: { readonly outlets?: readonly SourceIdentity[] } = {},
): Pipeline {
  const known: Outlets = new Map(outlets.map((outlet) => [outlet.slug, outlet]));
  return {
    async ingestDraft(draft) {
      const prepared = prepare(draft, known);
      const result = (await storeBatch(db, [prepared])).get(prepared.id) ?? KNOWN;
      if ('error' in result) throw result.error;
      return result.outcome;
    },
    async ingestMany(items, onResult) {
      const waiting = preparing(items, known, onResult);
      for await (const batch of batches(waiting, ({ item, prepared }) => ({
        id: prepared.id,
        length: item.draft.body.length,
      }))) {
        const results = await storeBatch(
          db,
          batch.map(({ prepared }) => prepared),
        );
        for (const { item, prepared } of batch) onResult(item, results.get(prepared.id) ?? KNOWN);
      }
      await foldRollups(db);
    },
  };
}
