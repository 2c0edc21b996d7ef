import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { CHECKOUT } from '@/lib/db/checkout';
import { AppError } from '@/lib/errors';
import { capture } from '../runtime/childProcess.mjs';
import { step } from '../runtime/progress.mjs';

/** What browsers are called on the path, the ones that tests are most at home in first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'Google Chrome'];

/** Where they also are when the path does not say so. */
const FOLDERS = ['/usr/bin', '/snap/bin', '/Applications/Google Chrome.app/Contents/MacOS'];

/** Playwright's download host does not answer on closed networks, and tries long. */
const DOWNLOAD_LIMIT_MS = 60_000;

/**
 * The program of a Chromium for browser tests: the one of CHROMIUM_PATH, Playwright's own, one that is installed; else
 * Playwright's is downloaded; else, for root on Debian and the like, the system's package is installed.
 * @throws AppError that says how to get one
 */
export async function findChromium(): Promise<string> {
  const setting = process.env.CHROMIUM_PATH;
  if (setting && !existsSync(setting)) throw new AppError(`There is no program ${setting} (CHROMIUM_PATH).`);
  return setting || present() || (await step('Getting Chromium', obtain));
}

function present(): string | null {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...FOLDERS];
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(existsSync) ?? null;
}

async function obtain(note: (text: string) => void): Promise<string> {
  const told: string[] = [];
  for (const [label, attempt] of [
    ["Playwright's download", download],
    ["the system's package", installPackage],
  ] as const) {
    note(label);
    const { code, output } = await attempt();
    const found = present();
    if (found) return found;
    told.push(`${label} (${code}): ${reason(output)}`);
  }
  throw new AppError(
    `The browser tests need Chromium, and there is none.\n${told.join('\n')}\n` +
      'Install Chromium or Chrome and set CHROMIUM_PATH to its program, or put it on the path as "chromium".',
  );
}

/** The line of a failed command's output that tells most. */
function reason(output: string): string {
  const lines = output.trim().split('\n');
  return (lines.find((line) => /error|fail|unable/i.test(line)) ?? lines.at(-1) ?? '').trim();
}

function download() {
  const args = ['node_modules/playwright/cli.js', 'install', 'chromium'];
  const signal = AbortSignal.timeout(DOWNLOAD_LIMIT_MS);
  return capture(process.execPath, args, { cwd: CHECKOUT, signal }).catch(() => ({
    code: 'no answer',
    output: `not finished after ${DOWNLOAD_LIMIT_MS / 1000} s`,
  }));
}

async function installPackage(): Promise<{ code: number | string; output: string }> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return { code: 'not tried', output: 'only root on Debian or Ubuntu can install it by itself' };
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await capture('/usr/bin/apt-get', ['update'], { env });
  if (updated.code !== 0) return updated;
  return capture('/usr/bin/apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env });
}
