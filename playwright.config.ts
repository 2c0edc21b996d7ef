import { defineConfig, devices } from 'playwright/test';
import { CHROMIUM_ARGS } from './e2e/chromiumArgs';

const { E2E_BASE_URL, E2E_CHROMIUM } = process.env;
if (!E2E_BASE_URL || !E2E_CHROMIUM)
  throw new Error('Start the browser tests with npm run e2e: it starts their server.');

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A slow machine is no failure; a test that hangs is.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: E2E_BASE_URL,
    locale: 'fa-IR',
    timezoneId: 'Asia/Tehran',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: E2E_CHROMIUM, args: [...CHROMIUM_ARGS] },
  },
  projects: [{ name: 'chromium' }],
});
