import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKOUT } from '@/lib/db/checkout';
import { AppError, messageOf } from '@/lib/errors';
import { runQuietly } from './childProcess.mjs';
import { contentHash } from './contentHash.mjs';
import { step } from './progress.mjs';

/** What the built application is made of. */
const INPUTS = [
  'app',
  'components',
  'i18n',
  'lib',
  'messages',
  'public',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];

/**
 * Builds the application into `distDir` (from the root of the checkout) unless the last build there was of the same
 * content.
 * @throws AppError with the end of what the build printed
 */
export async function buildApplication(distDir: string, signal: AbortSignal): Promise<void> {
  const stamp = path.join(CHECKOUT, distDir, 'rasad-build');
  const hash = contentHash(INPUTS, (file) => !/\.test\.tsx?$/.test(file));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  rmSync(stamp, { force: true });
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    RASAD_DIST_DIR: distDir,
    NEXT_TELEMETRY_DISABLED: '1',
  };
  const args = ['node_modules/next/dist/bin/next', 'build'];
  try {
    await step('Building the application', () => runQuietly(process.execPath, args, { cwd: CHECKOUT, env, signal }));
  } catch (error) {
    throw new AppError(`The application could not be built. ${messageOf(error)}`);
  }
  writeFileSync(stamp, hash);
}
