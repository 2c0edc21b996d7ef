import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import type { StatementKey } from '@/lib/domain/utterance';
import { onceAPast } from '../onceAState';
import { hashesSaid } from './hashesSaid';
import { keyOf, places, utteranceGroups, type Member } from './utteranceGroups';

/** As late as a statement can be of. */
const LAST_DAY = '9999-12-31';

const sketchRow = z.object({ articleId: z.string(), seq: z.number(), sketch: z.array(z.number()) });

/** Those of some statements with whose sketches the statements from a day on share anything, themselves among them. */
async function saidAgain(db: Db, keys: readonly StatementKey[], day: string): Promise<ReadonlySet<string>> {
  const found = await rows(
    db,
    sketchRow,
    sql`SELECT u.article_id::text AS "articleId", u.seq, u.sketch FROM ${places(keys)}
      JOIN statements u ON u.article_id = k.id AND u.seq = k.at`,
  );
  const said = await hashesSaid(db, { from: day, to: LAST_DAY }, [...new Set(found.flatMap(({ sketch }) => sketch))]);
  return new Set(found.filter(({ sketch }) => sketch.some((hash) => said.has(hash))).map(keyOf));
}

/**
 * What {@link utteranceGroups} answers, of which the versions of what nothing said from `today` (ISO Tehran day) on has a
 * part of are asked once a state of the days before.
 */
export async function utteranceGroupsOnce(
  db: Db,
  keys: readonly StatementKey[],
  today: string,
): Promise<ReadonlyMap<string, readonly Member[]>> {
  const again = await saidAgain(db, keys, today);
  const [asked, others] = [true, false].map((anew) => keys.filter((key) => again.has(keyOf(key)) === anew));
  const known = (others ?? []).map(({ articleId, seq }) => ({ articleId, seq }));
  const [kept, fresh] = await Promise.all([
    onceAPast(db, ['utterances', known.map(keyOf).sort()], () => utteranceGroups(db, known)),
    utteranceGroups(db, asked ?? []),
  ]);
  return new Map([...kept, ...fresh]);
}
