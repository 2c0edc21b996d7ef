import { expect, test } from 'vitest';
import { z } from 'zod';
import { createDb } from './client';
import { row, sql } from './sql';
import { testDatabase } from './testing';

const database = await testDatabase();

test('each connection answers its questions alone and without a compiler', async () => {
  const db = createDb(database.url, 2);
  const settings = z.object({ workers: z.string(), jit: z.string() });
  const asked = sql`SELECT current_setting('max_parallel_workers_per_gather') AS workers, current_setting('jit') AS jit`;
  const found = await Promise.all([row(db, settings, asked), row(db, settings, asked)]);
  expect(found).toEqual([{ workers: '0', jit: 'off' }, { workers: '0', jit: 'off' }]); // prettier-ignore
  await db.$disconnect();
});
