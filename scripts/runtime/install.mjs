import fs from 'node:fs';
import path from 'node:path';
import { capture } from './childProcess.mjs';
import { exclusively } from './exclusive.mjs';
import { NODE, ROOT } from './paths.mjs';
import { step } from './progress.mjs';

const FLAGS = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * @typedef {{ version?: string, optional?: boolean }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lockfile
 */

/** Installs the packages of package-lock.json unless exactly those are there. */
export async function install() {
  if (isInstalled()) return;
  const others = () => process.stderr.write('  Another command is installing the packages: waiting for it …\n');
  await exclusively(
    'install',
    async () => void (isInstalled() || (await step('Installing packages', npmInstall))),
    others,
  );
}

async function npmInstall() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: ROOT, shell: process.platform === 'win32' };
  let { code, output } = await capture(npm, ['ci', ...FLAGS], options);
  if (code !== 0 && output.includes('EUSAGE')) {
    // The lock file lacks packages, such as those of another platform than the one it was written on.
    ({ code, output } = await capture(npm, ['install', '--no-save', ...FLAGS], options));
  }
  if (code !== 0) throw new Error(`npm could not install the packages (exit code ${code}):\n${output.slice(-6000)}`);
  if (!fs.existsSync(NODE)) {
    throw new Error(
      'The package "node" did not bring its Node.js: its install script did not run. ' +
        'Check that npm may run install scripts (npm config get ignore-scripts), then start again.',
    );
  }
}

/** Whether node_modules holds every package of the lock file in its version, by npm's own record of what it put there. */
function isInstalled() {
  const wanted = readLock('package-lock.json');
  const there = readLock(path.join('node_modules', '.package-lock.json'));
  if (!wanted || !there || !fs.existsSync(NODE)) return false;
  return Object.entries(wanted.packages).every(([place, { version, optional }]) => {
    const found = there.packages[place];
    return place === '' || (found ? found.version === version : optional === true);
  });
}

/**
 * @param {string} file from the root of the checkout
 * @returns {Lockfile | null}
 */
function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8'));
  } catch {
    return null;
  }
}
