import { spawn } from 'node:child_process';
import { NODE, ROOT } from './paths.mjs';

/**
 * Runs a TypeScript program of scripts/ in this checkout's own Node.js, with this terminal.
 *
 * @param {string} script its name without folder and ending
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export function launch(script, args) {
  const child = spawn(NODE, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    cwd: ROOT,
    // The channel tells the program when this process is gone, however that happened.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // The terminal sends Ctrl-C to both; the program decides when it is done.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
