import { z } from 'zod';
import { batches } from '@/lib/db/batches';
import type { Tx } from '@/lib/db/client';
import { sql } from '@/lib/db/sql';
import type { RankedRow } from '@/lib/domain/rows/rankedRow';
import { firstDay } from '../entities/firstDay';
import { names } from '../entities/names';
import type { Ranking } from '../entities/ranking';
import { usualRolesIn } from '../entities/usualRoles';
import { comparablePeriods } from '../trends/comparablePeriods';
import { comparedSums } from '../trends/comparedSums';
import { countedKeys, MOST_FIRST } from '../trends/topKeys';

const keyRow = z.object({ key: z.string(), count: z.number() });

/** All rows of a ranked list (people, speakers, topics, outlets) without their small series, some hundred at a time. */
export async function* rankedBatches(
  tx: Tx,
  { filter, unit, by }: Ranking,
  now: Date,
): AsyncGenerator<readonly Omit<RankedRow, 'series'>[]> {
  const question = { filter, unit, by, of: null };
  const periods = await comparablePeriods(tx, filter, now, await firstDay(tx));
  const ranked = sql`SELECT key, count FROM (${countedKeys({ ...question, ids: null })}) k ORDER BY ${MOST_FIRST}`;
  for await (const found of batches(tx, keyRow, ranked)) {
    const ids = found.map(({ key }) => key);
    const called = await names(tx, by, ids);
    const roles = await usualRolesIn(tx, ids);
    const sums = new Map((await comparedSums(tx, { ...question, ids }, periods)).map((sum) => [sum.key, sum]));
    yield found.map(({ key, count }) => ({
      id: key,
      name: called.get(key) ?? key,
      role: roles.get(key) ?? null,
      count,
      compared: sums.get(key)?.compared ?? 0,
      previous: periods ? (sums.get(key)?.previous ?? 0) : null,
    }));
  }
}
