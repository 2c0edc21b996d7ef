import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holderOf, releaseLock, takeLock } from './lockFile.mjs';
import { processIdentity } from './processIdentity.mjs';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'rasad-lock-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const lock = () => path.join(folder, 'lock');

test('is held by one at a time, who leaves a note', () => {
  expect(takeLock(lock(), 'http://localhost:3000')).toBeNull();
  expect(takeLock(lock())).toEqual({ pid: process.pid, note: 'http://localhost:3000' });
  releaseLock(lock());
  expect(takeLock(lock())).toBeNull();
});

test('leaves nothing behind but the lock', () => {
  takeLock(lock());
  takeLock(lock());
  expect(readdirSync(folder)).toEqual(['lock']);
  releaseLock(lock());
  expect(existsSync(lock())).toBe(false);
});

test.each([
  ['a process that is gone', '4000000000 boot 1\n'],
  ['an earlier process of the same id', `${process.pid} another-boot 1\nnote`],
  ['half a write', ''],
])('of %s counts for nothing', (_, content) => {
  writeFileSync(lock(), content);
  expect(holderOf(lock())).toBeNull();
  expect(takeLock(lock())).toBeNull();
});

test('of a process that is gone is taken by one of many who find it at the same moment', async () => {
  writeFileSync(lock(), '4000000000 boot 1\n');
  writeFileSync(`${lock()}.break`, '4000000001 boot 1\n');
  const program = `
    const { takeLock } = await import(${JSON.stringify(new URL('./lockFile.mjs', import.meta.url).href)});
    const at = Number(process.argv[1]);
    while (Date.now() < at);
    console.log(takeLock(process.argv[2]) === null ? 'mine' : 'taken');
    process.stdin.once('data', () => process.exit(0));
  `;
  const at = String(Date.now() + 1500);
  const contenders = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', program, at, lock()], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const said = await Promise.all(contenders.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()));
  for (const { stdin } of contenders) stdin.write('end');
  expect(said.filter((word) => word === 'mine')).toHaveLength(1);
});

test('a process has one identity, and a process that does not exist has none', () => {
  expect(processIdentity(process.pid)).toBe(processIdentity(process.pid));
  expect(processIdentity(process.pid)).not.toBe(processIdentity(process.ppid));
  expect(processIdentity(4_000_000_000)).toBeNull();
});
