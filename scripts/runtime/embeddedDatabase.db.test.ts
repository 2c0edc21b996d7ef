import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
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

/** The id of the server's first process. */
const postmaster = async () => Number((await readFile(path.join(cluster, 'postmaster.pid'), 'utf8')).split('\n', 1)[0]);

test('a server that was killed is started again as soon as its last query has ended', async () => {
  const { url } = await openEmbedded(folder);
  const busy = new pg.Client(url);
  busy.on('error', () => undefined);
  await busy.connect();
  // Long enough to be at work when the new server is started; it looks at nothing else meanwhile.
  const work = busy.query('SELECT count(*) FROM generate_series(1, 10000000)').catch(() => undefined);
  const isAtWork = "SELECT FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%generate_series(1, 1%'";
  await expect.poll(async () => (await query(url, isAtWork)).length).toBeGreaterThan(1);
  process.kill(await postmaster(), 'SIGKILL');

  const after = await openEmbedded(folder);
  expect(await query(after.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  await work;
  await after.close();
});

test('a server that is recovering is waited for', async () => {
  const before = await openEmbedded(folder);
  // One of its processes is killed: it ends all others and recovers, as often as that happens.
  for (let time = 0; time < 3; time += 1) {
    const [victim, witness] = [new pg.Client(before.url), new pg.Client(before.url)];
    const recovers = new Promise((resolve) => witness.once('end', resolve));
    for (const client of [victim, witness]) await client.on('error', () => undefined).connect();
    const { rows } = await victim.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    for (const { pid } of rows) process.kill(pid, 'SIGKILL');
    await recovers;
    const { url } = await openEmbedded(folder);
    expect(await query(url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  }
  await before.close();
  expect(await runningPort(cluster)).toBeNull();
});
