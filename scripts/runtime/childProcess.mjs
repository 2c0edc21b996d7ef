import { spawn } from 'node:child_process';

/** The end of what a failed command printed, in characters. */
const TAIL = 6000;

/**
 * Runs a command in silence.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<string>} what it printed
 * @throws Error with the end of its output when it does not end with code 0
 */
export async function runQuietly(command, args, options) {
  const { code, output } = await capture(command, args, options);
  if (code === 0) return output;
  throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.slice(-TAIL)}`);
}

/**
 * Runs a command and keeps what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number | string, output: string }>} the exit code or signal, and both streams in their order
 */
export function capture(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => void (output += chunk.toString('utf8'));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? signal ?? 1, output }));
  });
}
