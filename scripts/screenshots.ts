import path from 'node:path';
import { chromium } from 'playwright';
import { CHECKOUT } from '@/lib/db/checkout';
import { CHROMIUM_ARGS } from '@/e2e/chromiumArgs';
import { fillLiveExamples } from '@/e2e/pictures/liveExamples';
import { takeReadmePictures } from '@/e2e/pictures/readme';
import { takeEveryScreen } from '@/e2e/pictures/everyScreen';
import { runCommand } from './runtime/command';
import { step } from './runtime/progress.mjs';
import { createShutdown } from './runtime/shutdown';
import { findChromium } from './testing/chromium';
import { startTestServer } from './testing/server';

/**
 * `npm run screenshots`: takes the README's pictures anew, on the demo stories as of now, and one of every screen in both
 * languages, two widths, light and dark, to look through. `-- readme` takes the README's only.
 */
const README_FOLDER = path.join(CHECKOUT, 'docs/images');
const ALL_FOLDER = path.join(CHECKOUT, 'test-results/screenshots');

const shutdown = createShutdown();
await runCommand(async () => {
  const executablePath = await findChromium();
  const { url, databaseUrl } = await startTestServer(shutdown);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
  shutdown.add(() => browser.close());
  await step('Taking the pictures of the README', () => takeReadmePictures(browser, url, README_FOLDER));
  if (process.argv[2] === 'readme') return;
  await fillLiveExamples(databaseUrl);
  await step('Taking a picture of every screen', (note) => takeEveryScreen(browser, url, ALL_FOLDER, note));
  console.log(`The README's are in ${README_FOLDER}, the others in ${ALL_FOLDER}: open index.html there.`);
});
await shutdown.exit(Number(process.exitCode ?? 0));
