import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { runningPort, stopServer } from '@/lib/db/embedded/server';
import { openEmbedded } from './embeddedDatabase';

const folder = await mkdtemp(path.join(tmpdir(), 'rasad-embedded-'));
// As root the server runs under another account, which has to get in.
await chmod(folder, 0o711);
const cluster = path.join(folder, 'postgres');
afterAll(async () => {
  await stopServer(cluster);
  await rm(folder, { recursive: true });
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('the embedded database keeps its data and its port, and stops with its last user', async () => {
  const first = await openEmbedded(folder);
  await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS n');
  await first.close();
  expect(await runningPort(cluster)).toBeNull();

  // Another process that was killed: its file names a process that is gone.
  await writeFile(path.join(folder, 'users', '4000000000'), '4000000000 boot 1');
  const second = await openEmbedded(folder);
  expect(second.url).toBe(first.url);
  expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);

  const settings =
    "SELECT current_setting('server_encoding') AS encoding, current_setting('listen_addresses') AS listens";
  expect(await query(second.url, settings)).toEqual([{ encoding: 'UTF8', listens: '127.0.0.1' }]);
  await second.close();
  expect(await runningPort(cluster)).toBeNull();
});

test('nobody but its owner can read the secrets', async () => {
  expect((await stat(path.join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
});

test('a server that a killed process left behind is used as it is', async () => {
  const before = await openEmbedded(folder);
  const port = await runningPort(cluster);
  await rm(path.join(folder, 'users'), { recursive: true });
  const after = await openEmbedded(folder);
  expect(await runningPort(cluster)).toBe(port);
  expect(await query(after.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  await after.close();
  await before.close();
  expect(await runningPort(cluster)).toBeNull();
});
