import type { z } from 'zod';
import type { Tx } from './client';
import { rows, run, sql, type Sql } from './sql';

/** Rows that are read and held at once: few enough for stories with their bodies, many enough to be quick. */
const BATCH = sql`FETCH FORWARD 250 FROM batches`;

/**
 * The rows of a query, some hundred at a time, however many there are: a cursor of PostgreSQL, which runs the query once
 * and waits wherever the reader waits. A transaction has one such reading at a time; what else it reads in between sees
 * the same state where it is repeatable. Throws a ZodError when a row does not fit the schema.
 */
export async function* batches<Row>(tx: Tx, schema: z.ZodType<Row>, query: Sql): AsyncGenerator<Row[], void> {
  await run(tx, sql`DECLARE batches NO SCROLL CURSOR FOR ${query}`);
  for (;;) {
    const batch = await rows(tx, schema, BATCH);
    if (batch.length === 0) break;
    yield batch;
  }
  await run(tx, sql`CLOSE batches`);
}
