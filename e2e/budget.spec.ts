import { ALL_DAYS } from './fixtures/demoStories';
import { firstScripts, weigh } from './fixtures/firstScripts';
import { readScreens } from './fixtures/screens';
import { expect, test } from './fixtures/test';
import { readVitals, watchVitals } from './fixtures/vitals';

/** In bytes, compressed. */
const FIRST_SCRIPTS = 200_000;
/** What the library of the charts calls the parts that it draws. */
const CHARTS = 'recharts-';

test('the overview needs less than 200 kB of scripts before anything is drawn, and no charts', async ({ page }) => {
  const first = await firstScripts(page, '/');
  expect(first.length).toBeGreaterThan(3);
  expect(first.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(FIRST_SCRIPTS);
  expect(first.filter(({ text }) => text.includes(CHARTS)).map(({ address }) => address)).toEqual([]);

  const known = new Set(first.map(({ address }) => address));
  const later: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() === 'script' && !known.has(pathname)) later.push(pathname);
  });
  await page.goto('/');
  await expect(page.locator(`.${CHARTS}surface`).first()).toBeVisible();
  const texts = await Promise.all(later.map(async (address) => (await weigh(page, address)).text));
  expect(texts.some((text) => text.includes(CHARTS))).toBe(true);
});

test('nothing moves while a screen comes', async ({ page, t }) => {
  // Every screen, each until nothing more comes.
  test.slow();
  const screens = await readScreens(page);
  // The font comes once for all screens, and its first coming moves letters by a few pixels.
  await page.goto('/account', { waitUntil: 'networkidle' });
  await watchVitals(page);
  const addresses = new Map(screens.map((screen) => [screen.address, screen.pattern]));
  for (const [address, pattern] of addresses) {
    if (pattern.startsWith('/admin')) continue;
    await page.goto(`${address}?${ALL_DAYS}`);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /…$/ })).toHaveCount(0);
    const charts = await page.getByText(t('charts.table'), { exact: true }).count();
    await expect.poll(() => page.locator(`.${CHARTS}wrapper`).count()).toBeGreaterThanOrEqual(charts);
    const { cls, lcp } = await readVitals(page);
    expect.soft(lcp, pattern).not.toBeNull();
    // A row that comes a little taller than its outline moves what is below by a pixel or two, which nobody sees.
    expect.soft(cls, pattern).toBeLessThan(0.005);
  }
});
