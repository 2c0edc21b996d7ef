import { exclusively } from './runtime/exclusive.mjs';
import { runCommand } from './runtime/command';
import { runNode } from './testing/runNode';
import { createShutdown } from './runtime/shutdown';
import { findChromium } from './testing/chromium';
import { startTestServer } from './testing/server';

/**
 * `npm run e2e -- [ARGUMENTS OF PLAYWRIGHT]`: the browser tests against a server of their own, with its own database, port
 * and build, so that they run beside `npm start`. With PLAYWRIGHT_JSON_OUTPUT_FILE set they write a report there, too.
 */
const shutdown = createShutdown();
const waiting = () => console.log('Another run of the browser tests is at work: waiting for it …');
await runCommand(() =>
  exclusively(
    'e2e',
    async () => {
      const chromium = await findChromium();
      const { url, databaseUrl } = await startTestServer(shutdown);
      const env = { ...process.env, E2E_BASE_URL: url, E2E_CHROMIUM: chromium, DATABASE_URL: databaseUrl };
      const reporter = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? ['--reporter=list,json'] : [];
      const args = ['node_modules/playwright/cli.js', 'test', ...reporter, ...process.argv.slice(2)];
      process.exitCode = await runNode(args, { env, signal: shutdown.signal });
    },
    waiting,
  ),
);
await shutdown.exit(Number(process.exitCode ?? 0));
