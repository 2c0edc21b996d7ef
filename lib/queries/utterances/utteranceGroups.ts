import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql, type Sql } from '@/lib/db/sql';
import { SPEAKER_TYPES } from '@/lib/domain/annotations';
import type { Days } from '@/lib/domain/filter';
import { addDays } from '@/lib/domain/tehran';
import type { StatementKey } from '@/lib/domain/utterance';
import { readUtterance, sameUtterance, UTTERANCE_DAYS, type Utterance } from '@/lib/text/08-utterance';

const toldRow = z.object({
  articleId: z.string(),
  seq: z.number(),
  text: z.string(),
  sketch: z.array(z.number()),
  speakerId: z.string().nullable(),
  speakerType: z.enum(SPEAKER_TYPES),
  slug: z.string(),
  day: z.iso.date(),
});

type Told = z.infer<typeof toldRow>;

const TOLD = sql`u.article_id::text AS "articleId", u.seq, u.text, u.sketch, u.speaker_id AS "speakerId",
  u.speaker_type AS "speakerType", u.source_id AS slug, u.day::text AS day`;

/** A statement that is a version of an utterance. */
export type Member = Pick<Told, 'articleId' | 'seq' | 'slug' | 'day'>;

/** A statement's place as the key of a map. */
export function keyOf({ articleId, seq }: StatementKey): string {
  return `${articleId}/${seq}`;
}

/** Places of statements as a table `k` with the columns `id` and `at`. */
export function places(keys: readonly StatementKey[]): Sql {
  const given = keys.map(({ articleId, seq }) => ({ id: articleId, at: seq }));
  return sql`jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS k(id uuid, at int)`;
}

type Read = Told & { readonly utterance: Utterance };
const read = (row: Told): Read => ({ ...row, utterance: readUtterance(row) });

/** The statements at given places, as they are compared. */
async function asked(db: Db, keys: readonly StatementKey[]): Promise<Read[]> {
  const found = await rows(
    db,
    toldRow,
    sql`SELECT ${TOLD} FROM ${places(keys)} JOIN statements u ON u.article_id = k.id AND u.seq = k.at`,
  );
  return found.map(read);
}

/** Hashes. PostgreSQL compares each array that it finds with all of them: beyond it several questions are sooner answered. */
const AT_ONCE = 150;

/** Statements of some days with any of some hashes, which go in as one constant array: joined, they would not lead to the index. */
async function having(db: Db, hashes: readonly number[], { from, to }: Days): Promise<Told[]> {
  return rows(
    db,
    toldRow,
    sql`SELECT ${TOLD} FROM statements u
      WHERE u.sketch && ${hashes}::int[] AND u.day BETWEEN ${from}::date AND ${to}::date`,
  );
}

/** The stored statements that share a part of their sketch with any of some, each once. */
async function candidates(db: Db, seeds: readonly Read[]): Promise<Read[]> {
  const hashes = [...new Set(seeds.flatMap(({ sketch }) => sketch))];
  const days = seeds.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const near = { from: addDays(first, -UTTERANCE_DAYS), to: addDays(last, UTTERANCE_DAYS) };
  const parts = Array.from({ length: Math.ceil(hashes.length / AT_ONCE) }, (_, i) =>
    having(db, hashes.slice(i * AT_ONCE, (i + 1) * AT_ONCE), near),
  );
  const found = (await Promise.all(parts)).flat();
  return [...new Map(found.map((row) => [keyOf(row), row])).values()].map(read);
}

/** Statements by each hash of their sketches, in the order given. */
export function byHash<Sketched extends { readonly sketch: readonly number[] }>(
  statements: readonly Sketched[],
): ReadonlyMap<number, readonly Sketched[]> {
  const found = new Map<number, Sketched[]>();
  for (const statement of statements) {
    for (const hash of statement.sketch) {
      const list = found.get(hash);
      if (list) list.push(statement);
      else found.set(hash, [statement]);
    }
  }
  return found;
}

/**
 * The versions of each of some statements, itself among them, by {@link keyOf}; in no order. Whatever a filter says: those of
 * the whole archive. A version of a version is no member: two parts of one speech are versions of the whole and not of
 * each other, and chains would lead from one speech into the next. Places without a statement are missing.
 */
export async function utteranceGroups(
  db: Db,
  keys: readonly StatementKey[],
): Promise<ReadonlyMap<string, readonly Member[]>> {
  const seeds = keys.length > 0 ? await asked(db, keys) : [];
  const found = byHash(await candidates(db, seeds));
  return new Map(
    seeds.map((seed) => {
      const near = new Set(seed.sketch.flatMap((hash) => found.get(hash) ?? []));
      const others = [...near].filter(
        (other) => keyOf(other) !== keyOf(seed) && sameUtterance(seed.utterance, other.utterance),
      );
      return [keyOf(seed), [seed, ...others].map(({ articleId, seq, slug, day }) => ({ articleId, seq, slug, day }))];
    }),
  );
}

/** How many outlets some statements stand in. */
export function outletsOf(members: readonly Pick<Member, 'slug'>[]): number {
  return new Set(members.map(({ slug }) => slug)).size;
}
