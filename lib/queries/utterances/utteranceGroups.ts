import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql, type Sql } from '@/lib/db/sql';
import { SPEAKER_TYPES } from '@/lib/domain/annotations';
import type { StatementKey } from '@/lib/domain/utterance';
import { readUtterance, sameUtterance, UTTERANCE_DAYS, type Utterance } from '@/lib/text/08-utterance';

const toldRow = z.object({
  /** The index of the seed among those that were asked for. */
  seed: z.number(),
  articleId: z.string(),
  seq: z.number(),
  text: z.string(),
  speakerId: z.string().nullable(),
  speakerType: z.enum(SPEAKER_TYPES),
  slug: z.string(),
  day: z.iso.date(),
});

type Told = z.infer<typeof toldRow>;

const TOLD = sql`k.seed, u.article_id::text AS "articleId", u.seq, u.text, u.speaker_id AS "speakerId",
  u.speaker_type AS "speakerType", u.source_id AS slug, u.day::text AS day`;

/** A statement that is a version of an utterance. */
export type Member = Pick<Told, 'articleId' | 'seq' | 'slug' | 'day'>;

/** A statement's place as the key of a map. */
export function keyOf({ articleId, seq }: StatementKey): string {
  return `${articleId}/${seq}`;
}

/** Places of statements as a table `k` with the columns `id`, `at` and `seed`, the index of each. */
export function places(keys: readonly StatementKey[]): Sql {
  const given = keys.map(({ articleId, seq }, seed) => ({ id: articleId, at: seq, seed }));
  return sql`jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS k(id uuid, at int, seed int)`;
}

/** The statements at given places. */
async function asked(db: Db, keys: readonly StatementKey[]): Promise<Told[]> {
  return rows(
    db,
    toldRow,
    sql`SELECT ${TOLD} FROM ${places(keys)} JOIN statements u ON u.article_id = k.id AND u.seq = k.at`,
  );
}

const candidateRow = toldRow.extend({ text: z.string().nullable() });
/** What is compared with a seed; the text is null where it is the seed's. */
type Candidate = z.infer<typeof candidateRow>;

/**
 * The statements of the days around each of some that share a part of its sketch, itself among them where it has one. Each
 * seed leads to the index on sketches by itself, which OFFSET preserves, and a sum of days never to the one on days, of
 * which PostgreSQL would read a whole period beside it.
 */
async function candidates(db: Db, keys: readonly StatementKey[]): Promise<Candidate[]> {
  return rows(
    db,
    candidateRow,
    sql`SELECT ${TOLD} FROM ${places(keys)} JOIN statements s ON s.article_id = k.id AND s.seq = k.at,
      LATERAL (SELECT u.article_id, u.seq, nullif(u.text, s.text) AS text, u.speaker_id, u.speaker_type, u.source_id, u.day
        FROM statements u WHERE u.sketch && s.sketch
          AND u.day + 0 BETWEEN s.day - ${UTTERANCE_DAYS}::int AND s.day + ${UTTERANCE_DAYS}::int OFFSET 0) u`,
  );
}

/** Reads statements for comparison; a wording that comes again is read once. */
function comparing(): (row: Told) => Utterance {
  const known = new Map<string, Utterance>();
  return (row) => {
    const read = known.get(row.text) ?? readUtterance(row);
    known.set(row.text, read);
    const { speakerId, speakerType, day } = row;
    return { ...read, speakerId, speakerType, day };
  };
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
  if (keys.length === 0) return new Map();
  const [seeds, found] = await Promise.all([asked(db, keys), candidates(db, keys)]);
  const near = Map.groupBy(found, ({ seed }) => seed);
  const read = comparing();
  return new Map(
    seeds.map((seed) => {
      const own = read(seed);
      const others = (near.get(seed.seed) ?? [])
        .map((other): Told => ({ ...other, text: other.text ?? seed.text }))
        .filter((other) => keyOf(other) !== keyOf(seed) && sameUtterance(own, read(other)));
      return [keyOf(seed), [seed, ...others].map(({ articleId, seq, slug, day }) => ({ articleId, seq, slug, day }))];
    }),
  );
}

/** How many outlets some statements stand in. */
export function outletsOf(members: readonly Pick<Member, 'slug'>[]): number {
  return new Set(members.map(({ slug }) => slug)).size;
}
