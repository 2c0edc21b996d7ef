import { afterAll, expect, test } from 'vitest';
import { createDb } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import { testDatabase } from '@/lib/db/testing';
import { startWorkerProcess } from '@/lib/pipeline/live/testing/workerProcess';

const database = await testDatabase();
const db = createDb(database.url, 1);
afterAll(() => db.$disconnect());

test('a worker whose start fails half way ends, and does not stay with half of its work', async () => {
  // It is found missing only after the queues were started.
  await run(db, sql`DROP TABLE settings`);
  const worker = startWorkerProcess(database.url, []);
  expect(await new Promise((resolve) => worker.once('exit', resolve))).toBe(1);
});
