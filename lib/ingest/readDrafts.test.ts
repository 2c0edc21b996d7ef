import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDrafts } from './readDrafts';

const options = { timeZone: 'Asia/Tehran', now: new Date('2026-02-01T12:00:00Z'), source: null };
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rasad-ingest-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function read(...paths: string[]) {
  const results = await Array.fromAsync(
    readDrafts(
      paths.map((path) => join(folder, path)),
      options,
    ),
  );
  return results.map((each) => [
    relative(folder, each.file),
    each.line,
    each.ok ? each.draft.body : each.reason.split(/[;:(]/)[0]?.trim(),
  ]);
}

async function put(path: string, content: string | Uint8Array) {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), content);
}

const wire = (text: string) => `date 2026-01-05\n${text}`;

describe('readDrafts', () => {
  it('walks folders in a stable order, without hidden files, and reports what it cannot read', async () => {
    await put('b/2.txt', wire('دو'));
    await put('b/10.TXT', wire('ده'));
    await put('a.txt', wire('یک'));
    await put('.hidden.txt', wire('پنهان'));
    await put('.git/x.txt', wire('پنهان'));
    await put('notes.pdf', 'x');
    expect(await read('')).toEqual([
      ['a.txt', null, 'یک'],
      ['b/10.TXT', null, 'ده'],
      ['b/2.txt', null, 'دو'],
      ['notes.pdf', null, 'not a kind of file that is read'],
    ]);
  });

  it('follows links, but no folder or file twice, and no loop', async () => {
    await put('a/1.txt', wire('یک'));
    await symlink('..', join(folder, 'a/loop'));
    await symlink('a', join(folder, 'again'));
    await symlink('nowhere', join(folder, 'broken.txt'));
    expect(await read('', 'a/1.txt')).toEqual([
      ['a/1.txt', null, 'یک'],
      ['broken.txt', null, 'no such file or folder'],
    ]);
  });

  it('does not wait for a pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    expect(await read('')).toEqual([['pipe.txt', null, 'neither a file nor a folder']]);
  });

  it('rejects bad input piece by piece and takes the rest', async () => {
    await put('1-not-utf8.txt', new Uint8Array([0xc7, 0xe4, 0xe1]));
    await put('2-empty.txt', '');
    await put('2-empty.jsonl', '');
    await put('2-empty.html', '');
    await put('3-no-date.txt', 'باران می‌بارد.');
    await put('4-year-9999.txt', 'date 9999-01-01\nباران می‌بارد.');
    await put(
      '5.jsonl',
      `{"body":"یک","publishedAt":"2026-01-05"}\n{"body":\n{"body":"سه"}\n{"body":"چهار","publishedAt":"2026-01-05"}`,
    );
    await put('6.txt', wire('شش'));
    expect(await read('', 'missing')).toEqual([
      ['1-not-utf8.txt', null, 'not UTF-8'],
      ['2-empty.html', null, 'empty'],
      ['2-empty.jsonl', null, 'empty'],
      ['2-empty.txt', null, 'empty'],
      ['3-no-date.txt', null, 'no date'],
      ['4-year-9999.txt', null, 'date "9999-01-01"'],
      ['5.jsonl', 1, 'یک'],
      ['5.jsonl', 2, 'malformed JSON'],
      ['5.jsonl', 3, 'no date'],
      ['5.jsonl', 4, 'چهار'],
      ['6.txt', null, 'شش'],
      ['missing', null, 'no such file or folder'],
    ]);
  });

  it("reads a channel's export by its content and tells how many messages were no stories", async () => {
    const text = 'کاوه نیک‌سرشت، مدیر سد سپیدرود: مخزن سد پس از بارندگی‌های اخیر پر شد و آب شرب پایین‌دست تأمین است.';
    const post = { id: 1, type: 'message', date_unixtime: '1767604500', text };
    const messages = [post, { ...post, id: 2, text: 'سلام' }];
    await put('result.json', JSON.stringify({ name: 'آوندنیوز', type: 'public_channel', id: 1, messages }));
    await put('other.json', '{"a":1}');
    const counts: number[] = [];
    const results = await Array.fromAsync(readDrafts([folder], options, (pieces) => counts.push(pieces)));
    expect(results.map((each) => (each.ok ? each.draft.sourceName : each.reason.split(';')[0]))).toEqual([
      'not the export of a Telegram channel',
      'آوندنیوز',
    ]);
    expect(counts).toEqual([0, 1]);
  });
});
