import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from './migrate';
import { startScratch } from './scratch';

const TEMPLATE = 'rasad_template';

/** Vitest's global set-up of the project `db`: a scratch PostgreSQL with a migrated database to copy. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await startScratch('test');
  const client = new pg.Client(scratch.url());
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await migrate(scratch.url(TEMPLATE));
  await client.query(`ALTER DATABASE ${TEMPLATE} ALLOW_CONNECTIONS false`);
  await client.end();
  project.provide('databaseUrl', scratch.url());
  project.provide('databaseTemplate', TEMPLATE);
  return () => scratch.remove();
}
