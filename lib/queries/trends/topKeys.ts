import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { rows, sql, type Sql } from '@/lib/db/sql';
import type { Question } from '../filter/planTrend';
import { countRows } from './countRows';

const keyRow = z.object({ key: z.string(), count: z.number(), total: z.number() });

/** Rows `(key, count)` of a question's keys that count anything, in no order. */
export function countedKeys(question: Question): Sql {
  return sql`SELECT key, sum(n)::int AS count FROM (${countRows(question)}) r GROUP BY key HAVING sum(n) > 0`;
}

/** The order of a ranked list: most first and then by id, character by character. */
export const MOST_FIRST = sql`count DESC, key COLLATE "C"`;

/** How many units a key of a question counts. */
export interface CountedKey {
  readonly key: string;
  readonly count: number;
}

/** Keys that count anything, most first and then by id; `total` says how many there are, beyond those listed. */
export interface TopKeys {
  readonly keys: readonly CountedKey[];
  readonly total: number;
}

/** The keys of a question that count anything, most first and then by id, cut by `limits`; `total` says how many there are. */
export async function topKeys(db: Tx, question: Question, limits: Sql): Promise<TopKeys> {
  const ranked = countedKeys(question);
  const keys = await rows(
    db,
    keyRow,
    sql`WITH ranked AS (${ranked}) SELECT key, count, (SELECT count(*)::int FROM ranked) AS total FROM ranked
      ORDER BY ${MOST_FIRST} ${limits}`,
  );
  const [first] = keys;
  if (first) return { keys: keys.map(({ key, count }) => ({ key, count })), total: first.total };
  const [all] = await rows(db, z.object({ total: z.number() }), sql`SELECT count(*)::int AS total FROM (${ranked}) r`);
  return { keys, total: all?.total ?? 0 };
}
