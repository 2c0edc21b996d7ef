import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { rows, run, sql } from '@/lib/db/sql';
import type { Range } from '@/lib/domain/range';

/** What a story is found by when its text comes again. */
export interface StorySignature {
  readonly id: string;
  /** Tehran calendar day, ISO. */
  readonly day: string;
  /** Whole numbers below 2^53, each once. */
  readonly hashes: readonly number[];
}

/** As many days may lie between a text and its copy. A text that comes again a year later is news of its own. */
const DAYS = 30;
/** As many stories as one is compared with: those that share most of its signature, which a copy always is among. */
const MOST = 50;

/** Puts the signatures of stories in the place of those they had. */
export async function putSignatures(tx: Tx, stories: readonly StorySignature[]): Promise<void> {
  const ids = stories.map(({ id }) => id);
  const given = stories.flatMap(({ id, day, hashes }) => hashes.map((hash) => ({ id, day, hash })));
  await run(tx, sql`DELETE FROM article_signatures WHERE article_id = ANY(${ids}::uuid[])`);
  await run(
    tx,
    sql`INSERT INTO article_signatures (article_id, hash, day)
      SELECT id, hash, day FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS x(id uuid, hash bigint, day date)`,
  );
}

const pairRow = z.object({ id: z.string(), other: z.string() });

/** Two stories whose signatures meet: by their ids. */
export type Candidate = z.infer<typeof pairRow>;

/** The stored stories that each of some shares a part of its signature with, by the index on the hash. */
export async function candidates(tx: Tx, ids: readonly string[]): Promise<Candidate[]> {
  return rows(
    tx,
    pairRow,
    sql`SELECT id::text, other::text FROM (
        SELECT own.article_id AS id, o.article_id AS other,
          row_number() OVER (PARTITION BY own.article_id ORDER BY count(*) DESC, abs(own.day - o.day), o.article_id) AS place
        FROM article_signatures own JOIN article_signatures o ON o.hash = own.hash
          AND o.day BETWEEN own.day - ${DAYS}::int AND own.day + ${DAYS}::int AND o.article_id <> own.article_id
        WHERE own.article_id = ANY(${ids}::uuid[]) GROUP BY own.article_id, o.article_id, own.day, o.day
      ) c WHERE place <= ${MOST}::int`,
  );
}

const textRow = z.object({ id: z.string(), sourceId: z.string(), body: z.string(), furniture: z.array(z.number()) });

/** A stored story as it is compared with another. */
export interface StoredText {
  readonly id: string;
  readonly sourceId: string;
  readonly body: string;
  readonly furniture: readonly Range[];
}

/** The texts of stored stories. */
export async function storedTexts(tx: Tx, ids: readonly string[]): Promise<StoredText[]> {
  const found = await rows(
    tx,
    textRow,
    sql`SELECT id::text, source_id AS "sourceId", body, furniture FROM articles WHERE id = ANY(${ids}::uuid[])`,
  );
  return found.map(({ furniture, ...text }) => ({
    ...text,
    furniture: Array.from({ length: furniture.length / 2 }, (_, i) => {
      return { start: furniture[2 * i] ?? 0, end: furniture[2 * i + 1] ?? 0 };
    }),
  }));
}

/** Notes that stories are copies of each other. */
export async function putLinks(tx: Tx, pairs: readonly Candidate[]): Promise<void> {
  const both = pairs.flatMap(({ id, other }) => [
    { id, other },
    { id: other, other: id },
  ]);
  await run(
    tx,
    sql`INSERT INTO reprint_links (article_id, other_id)
      SELECT id, other FROM jsonb_to_recordset(${JSON.stringify(both)}::jsonb) AS x(id uuid, other uuid) ON CONFLICT DO NOTHING`,
  );
}
