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

test('a process has one identity, and a process that does not exist has none', () => {
  expect(processIdentity(process.pid)).toBe(processIdentity(process.pid));
  expect(processIdentity(process.pid)).not.toBe(processIdentity(process.ppid));
  expect(processIdentity(4_000_000_000)).toBeNull();
});
