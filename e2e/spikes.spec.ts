import type { Locator, Page } from 'playwright/test';
import { addDays } from '@/lib/domain/tehran';
import { chart } from './fixtures/chart';
import { demoStories, newestDay } from './fixtures/demoStories';
import { hydrated } from './fixtures/hydrated';
import { statedTotal } from './fixtures/lists';
import { expect, test } from './fixtures/test';
import { numbersIn, type Words } from './fixtures/words';

/** The demo stories tell of the day on which the water of twelve towns began to be rationed. */
const MINISTER = 'رامین فرهودی';
const PHRASE = '«نوبت‌بندی آب»';

/** The overview's card of spikes. */
function spikes(page: Page, t: Words): Locator {
  return page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: t('spikes.title'), exact: true }) });
}

/** The spike of the minister on the overview, with its explanation opened. */
async function ministersSpike(page: Page, t: Words): Promise<Locator> {
  await page.goto('/');
  const spike = spikes(page, t)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: MINISTER }) });
  await spike.getByText(t('spikes.why'), { exact: false }).click();
  await expect(spike.getByRole('term').first()).toBeVisible();
  return spike;
}

/** The evidence that the links of a spike lead to, with the number that each of them states. */
async function numbered(spike: Locator): Promise<readonly { href: string; value: number | undefined }[]> {
  const links = await spike
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent })));
  return links
    .filter(({ href }) => href.startsWith('/evidence'))
    .map(({ href, text }) => ({ href, value: numbersIn(text)[0] }));
}

for (const language of ['fa', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('the overview tells a spike, and every number of its explanation opens what it counts', async ({
      page,
      t,
    }) => {
      const spike = await ministersSpike(page, t);
      await expect(spike).toContainText(PHRASE);
      await expect(spike).toContainText(t('spikes.rare'));
      await expect(spike).toContainText(t('spikes.count.stories', { count: 8 }));
      await expect(spike).toContainText(t('spikes.first'));
      const numbers = await numbered(spike);
      expect(numbers.length).toBeGreaterThanOrEqual(5);
      for (const { href, value } of numbers) {
        await page.goto(href);
        expect(await statedTotal(page), href).toBe(value);
      }
    });
  });
}

test('the story that was first opens from the explanation', async ({ page, t }) => {
  const spike = await ministersSpike(page, t);
  const first = spike.getByRole('definition').filter({ has: page.getByRole('time') });
  const title = await first.getByRole('link').innerText();
  await first.getByRole('link').click();
  await page.waitForURL('**/articles/**');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
});

test('a click on the mark of a chart opens its explanation, and keys open it in the list below', async ({
  page,
  t,
}) => {
  await page.goto('/');
  await spikes(page, t).getByRole('link', { name: MINISTER, exact: true }).click();
  await page.waitForURL('**/people/**');
  await hydrated(page, t);
  const drawn = await chart(page, t('evidence.trend.stories.person', { name: MINISTER }));
  const notes = page.getByRole('list', { name: t('spikes.onChart') });
  const fold = notes.getByRole('group').first();
  const summary = fold.getByText(t('spikes.why'), { exact: false });
  await expect(fold).not.toHaveAttribute('open');

  await drawn.locator('.spike-dot').first().click();
  await expect(fold).toHaveAttribute('open');
  await expect(summary).toBeFocused();
  await expect(fold.getByText(PHRASE)).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(/^\/people\//);

  await page.keyboard.press('Enter');
  await expect(fold).not.toHaveAttribute('open');
  await page.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('open');
});

test('a period without a spike says so', async ({ page, t }) => {
  const newest = newestDay(await demoStories(page));
  await page.goto(`/?from=${addDays(newest, -14)}&to=${newest}`);
  await expect(spikes(page, t)).toContainText(t('spikes.none'));
});
