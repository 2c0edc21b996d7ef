import { appendFile, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import { testDatabase } from '@/lib/db/testing';
import { importFolder } from './importFolder';

const database = await testDatabase();
const db = createDb(database.url, 3);
afterAll(() => db.$disconnect());

let home = '';
let folder = { id: '', path: '' };
beforeEach(async () => {
  await run(
    db,
    sql`TRUNCATE articles, sources, people, offices, organisations, watched_folders, import_runs, quarantine_items CASCADE`,
  );
  home = await mkdtemp(path.join(tmpdir(), 'rasad-folder-'));
  folder = await db.watchedFolder.create({ data: { path: home }, select: { id: true, path: true } });
});
afterEach(() => rm(home, { recursive: true, force: true }));

const scan = (signal = new AbortController().signal) => importFolder(db, folder, { signal, now: () => new Date() });

const line = (name: string) =>
  `${JSON.stringify({ url: `https://avand.example/n/${name}`, title: name, body: `خبر ${name} از شهر.`, publishedAt: '2026-01-10', source: 'avand.example' })}\n`;

const write = (name: string, text: string) => writeFile(path.join(home, name), text);
/** Makes a file look as if it had been written long ago. */
const age = (name: string) => utimes(path.join(home, name), new Date(0), new Date(Date.now() - 3_600_000));

it('reads a file once it stands still, and once', async () => {
  await write('a.jsonl', line('1'));
  expect(await scan()).toBe(0);
  await appendFile(path.join(home, 'a.jsonl'), line('2'));
  expect(await scan()).toBe(0);
  expect(await scan()).toBe(1);
  expect(await db.article.count()).toBe(2);
  expect(await scan()).toBe(0);
  expect(await db.importRun.findMany()).toMatchObject([{ state: 'done', files: 1, filesDone: 1, new: 2, done: 2 }]);
});

it('reads old files at once, and again when they change', async () => {
  await write('a.jsonl', line('1'));
  await age('a.jsonl');
  expect(await scan()).toBe(1);
  await write('a.jsonl', line('1') + line('2'));
  await scan();
  expect(await scan()).toBe(1);
  expect(await db.importRun.findMany({ orderBy: { startedAt: 'asc' } })).toMatchObject([
    { new: 1 },
    { new: 1, known: 1 },
  ]);
});

it('keeps the reasons of what was rejected, and reads the rest', async () => {
  await write('a.jsonl', `${line('1')}{"body": 7}\n${line('2')}`);
  await age('a.jsonl');
  await scan();
  expect(await db.article.count()).toBe(2);
  expect(await db.quarantineItem.findMany()).toMatchObject([{ step: 'import', kind: 'rejected', bytes: null }]);
  expect(await db.importRun.findMany()).toMatchObject([{ rejected: 1, new: 2 }]);
});

it('goes on where it was broken off', async () => {
  await write('a.jsonl', line('1'));
  await write('b.jsonl', line('2'));
  await age('a.jsonl');
  await age('b.jsonl');
  await scan(AbortSignal.abort());
  expect(await db.article.count()).toBe(0);
  expect(await db.importRun.findMany()).toMatchObject([{ state: 'stopped', filesDone: 0 }]);
  expect(await scan()).toBe(2);
  expect(await db.article.count()).toBe(2);
});

it('says why a folder cannot be read', async () => {
  await rm(home, { recursive: true });
  expect(await scan()).toBe(0);
  expect((await db.watchedFolder.findFirstOrThrow()).lastError).toContain('no such file');
});
