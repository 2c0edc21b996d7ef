import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import type { Days } from '@/lib/domain/filter';
import type { Plan, Question } from '../filter/planTrend';
import { countRows } from './countRows';
import { inTwoParts } from './inTwoParts';

const cellRow = z.object({ key: z.string(), bucket: z.number(), n: z.number() });

function cells(db: Db, question: Question, starts: readonly string[], plan?: Plan) {
  return rows(
    db,
    cellRow,
    sql`SELECT key, width_bucket(day, ${starts}::date[]) AS bucket, sum(n)::int AS n FROM (${countRows(question, plan)}) r
      GROUP BY 1, 2`,
  );
}

/**
 * The counts of a question by key, one value a bucket, in the order of the buckets; a key without any count is missing.
 * The buckets lie within the question's period, without gaps.
 */
export async function seriesOf(
  db: Db,
  question: Question,
  buckets: readonly Days[],
  plan?: Plan,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const starts = buckets.map(({ from }) => from);
  const { past, rest } = await inTwoParts(db, ['series', starts, plan], question, (part) =>
    cells(db, part, starts, plan),
  );
  const series = new Map<string, number[]>();
  for (const { key, bucket, n } of [...(past ?? []), ...(rest ?? [])]) {
    const values = series.get(key) ?? buckets.map(() => 0);
    values[bucket - 1] = (values[bucket - 1] ?? 0) + n;
    series.set(key, values);
  }
  return series;
}
