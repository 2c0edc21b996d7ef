import { addDays } from '@/lib/domain/tehran';
import { ALL_DAYS, demoStories, newestDay, storiesBetween } from './fixtures/demoStories';
import { addressHas, closeChoices, filterBar, jalaliRange, openChoices, openPeriod } from './fixtures/filterBar';
import { hydrated } from './fixtures/hydrated';
import { countListed, listRows, statedTotal } from './fixtures/lists';
import { expect, test } from './fixtures/test';

const SPEAKER = 'رامین فرهودی';

test('filters by date', async ({ page, t }) => {
  const stories = await demoStories(page);
  await page.goto('/articles');
  const dialog = await openPeriod(page, t);
  await dialog.getByRole('button', { name: t('filters.last30') }).click();
  await addressHas(page, 'from', /^\d{4}-\d{2}-\d{2}$/);
  const { searchParams } = new URL(page.url());
  const [from = '', to = ''] = [searchParams.get('from'), searchParams.get('to')].map((day) => day ?? '');
  expect(addDays(from, 29)).toBe(to);
  await expect(filterBar(page, t)).toContainText(jalaliRange(page));

  const expected = storiesBetween(stories, from, to);
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.length).toBeLessThan(stories.length);
  await expect.poll(() => statedTotal(page)).toBe(expected.length);
  expect(await countListed(page, t)).toBe(expected.length);
  const titles = new Set(expected.map(({ title }) => title));
  for (const title of await listRows(page).getByRole('heading').allInnerTexts()) expect(titles).toContain(title.trim());
});

test('filters by a day picked from the Jalali calendar', async ({ page, t }) => {
  const stories = await demoStories(page);
  const newest = newestDay(stories);
  await page.goto(`/articles?from=${addDays(newest, -20)}&to=${newest}`);
  const dialog = await openPeriod(page, t);
  const days = dialog.getByRole('grid').getByRole('gridcell').getByRole('button', { name: /./ });
  await expect(days.first()).toBeVisible();
  await dialog.getByRole('button', { name: t('filters.previousMonth') }).click();
  const labels = await days.evaluateAll((cells) =>
    cells.filter((cell) => !cell.hasAttribute('data-outside-month')).map((cell) => cell.textContent),
  );
  // Months of the first half of a Jalali year have 31 days, those of the second 30 or 29.
  expect(labels[0]).toBe('۱');
  expect(labels.length).toBeGreaterThanOrEqual(29);
  await days.nth(labels.indexOf('۵')).click();
  await days.nth(labels.indexOf('۹')).click();
  await dialog.getByRole('button', { name: t('filters.apply') }).click();
  await expect(dialog).toBeHidden();
  await expect(filterBar(page, t)).toContainText(/۵ تا ۹ /);
  const { searchParams } = new URL(page.url());
  expect(addDays(searchParams.get('from') ?? '', 4)).toBe(searchParams.get('to'));
});

test('filters by speaker', async ({ page, t }) => {
  await page.goto(`/statements?${ALL_DAYS}`);
  const all = await statedTotal(page);
  const dialog = await openChoices(page, t, 'speaker');
  await dialog.getByRole('searchbox').fill('فرهودی');
  await dialog.getByRole('option', { name: new RegExp(SPEAKER) }).click();
  await addressHas(page, 'speaker', /^p-[0-9a-f]{16}$/);
  await closeChoices(page, dialog);
  await expect(filterBar(page, t)).toContainText(t('filters.set', { field: t('filters.speaker'), values: SPEAKER }));

  const total = await statedTotal(page);
  expect(total).toBeGreaterThan(10);
  expect(total).toBeLessThan(all);
  await expect(listRows(page).first()).toBeVisible();
  expect(await listRows(page).filter({ hasText: SPEAKER }).count()).toBe(await listRows(page).count());
  expect(await countListed(page, t)).toBe(total);

  const set = t('filters.set', { field: t('filters.speaker'), values: SPEAKER });
  await filterBar(page, t)
    .getByRole('link', { name: t('filters.remove', { value: set }) })
    .click();
  await addressHas(page, 'speaker', null);
  await expect.poll(() => statedTotal(page)).toBe(all);
});

test('each field of the filter narrows, values of one field add up, and «clear» takes all back', async ({
  page,
  t,
}) => {
  await page.goto(`/articles?${ALL_DAYS}`);
  const all = await statedTotal(page);
  const parts: number[] = [];
  const dialog = await openChoices(page, t, 'source');
  const options = dialog.getByRole('option');
  await expect(options).toHaveCount(4);
  for (const at of [0, 1]) {
    await options.nth(at).click();
    await page.waitForURL(({ searchParams }) => searchParams.getAll('source').length === at + 1);
    parts.push(await statedTotal(page));
  }
  expect(parts[0]).toBeLessThan(parts[1] ?? 0);
  expect(parts[1]).toBeLessThan(all);
  await closeChoices(page, dialog);
  const topics = await openChoices(page, t, 'topic');
  await topics.getByRole('option', { name: t('topics.environment') }).click();
  await addressHas(page, 'topic', /./);
  await closeChoices(page, topics);
  await expect.poll(() => statedTotal(page)).toBeLessThan(parts[1] ?? 0);
  await filterBar(page, t)
    .getByRole('link', { name: t('filters.clear'), exact: true })
    .click();
  await addressHas(page, 'topic', null);
  await expect.poll(() => statedTotal(page)).toBe(all);
});

test('searches words', async ({ page, t }) => {
  const stories = await demoStories(page);
  await page.goto(`/articles?${ALL_DAYS}`);
  await hydrated(page, t);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: t('filters.search') })).toBeFocused();
  await page.keyboard.type('والیبال');
  await page.keyboard.press('Enter');
  await addressHas(page, 'q', 'والیبال');
  const total = await statedTotal(page);
  const written = stories.filter(({ title, body }) => `${title} ${body}`.includes('والیبال')).length;
  expect(total).toBeGreaterThanOrEqual(written);
  expect(total).toBeLessThan(stories.length / 2);
});
