import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPlaywrightReport, readVitestReport } from './reports';
import { exitCode, NOTHING, single, sum, summary, withExitCode } from './tally';

const folder = mkdtempSync(path.join(tmpdir(), 'rasad-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('adds stages up to one plain line', () => {
  const total = sum([single(true), single(false), { passed: 7, failed: 0, skipped: 2 }]);
  expect(summary(total)).toBe('8 passed, 1 failed, 2 skipped');
});

test('fails when something failed, and when nothing was tested', () => {
  expect(exitCode({ passed: 3, failed: 0, skipped: 1 })).toBe(0);
  expect(exitCode({ passed: 3, failed: 1, skipped: 0 })).toBe(1);
  expect(exitCode(NOTHING)).toBe(1);
});

test('a runner that fails without a failed test counts as one', () => {
  expect(withExitCode({ passed: 3, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(withExitCode({ passed: 3, failed: 2, skipped: 0 }, 1)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  expect(withExitCode(NOTHING, 0)).toEqual(NOTHING);
});

test('reads what vitest counted, with files that did not load', () => {
  const numbers = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
  const testResults = [
    { status: 'failed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
  ];
  expect(readVitestReport(report({ ...numbers, testResults }))).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('reads what Playwright counted, with errors outside tests', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(readPlaywrightReport(report({ stats, errors: [{}] }))).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('a report that was never written counts nothing', () => {
  expect(readVitestReport(path.join(folder, 'missing.json'))).toEqual(NOTHING);
});
