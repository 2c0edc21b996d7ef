import { isolateWords } from '@/lib/format';
import { ALL_DAYS, demoStories } from './fixtures/demoStories';
import { addressHas, filterBar } from './fixtures/filterBar';
import { hydrated } from './fixtures/hydrated';
import { countListed, listRows, statedTotal } from './fixtures/lists';
import { expect, test } from './fixtures/test';
import { numbersIn } from './fixtures/words';

const TITLE = 'نوبت‌بندی آب در ۱۲ شهر نیک‌دشت از فردا شب آغاز می‌شود';
const REPRINT = 'وزیر آب: هیچ شهری بدون اعلام قبلی وارد نوبت‌بندی آب نمی‌شود';
/** The demo stories hold three texts twice. */
const REPRINTS = 3;

test('a text that came again counts once when the switch says so, on lists and in charts', async ({ page, t }) => {
  const stories = await demoStories(page);
  await page.goto(`/articles?${ALL_DAYS}`);
  expect(await statedTotal(page)).toBe(stories.length);
  const pill = filterBar(page, t).getByRole('link', { name: t('filters.once'), exact: true });
  await expect(pill).not.toHaveAttribute('aria-current', 'true');
  await pill.click();
  await addressHas(page, 'once', '1');
  await expect(pill).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => statedTotal(page)).toBe(stories.length - REPRINTS);
  expect(await countListed(page, t)).toBe(stories.length - REPRINTS);

  await page.goto(`/evidence?${ALL_DAYS}&once=1&unit=stories`);
  expect(await statedTotal(page)).toBe(stories.length - REPRINTS);

  await page.goto(`/articles?${ALL_DAYS}&once=1`);
  await filterBar(page, t)
    .getByRole('link', { name: t('filters.clear'), exact: true })
    .click();
  await addressHas(page, 'once', null);
  await expect.poll(() => statedTotal(page)).toBe(stories.length);
});

test('the points of a chart that counts texts once open what they count', async ({ page, t }) => {
  const stories = await demoStories(page);
  await page.goto('/trends?once=1&interval=week&unit=stories&series=all');
  const coverage = page.getByRole('main').locator('section').first();
  await hydrated(page, t);
  await coverage.getByText(t('charts.table'), { exact: true }).click();
  await expect(coverage.getByRole('table')).toBeVisible();
  const points = await coverage
    .getByRole('cell')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent })));
  const counts = points.map(({ text }) => numbersIn(text)[0] ?? Number.NaN);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(stories.length - REPRINTS);
  for (const [index, { href }] of points.entries()) {
    await page.goto(href);
    if (counts[index] === 0) continue;
    expect(await statedTotal(page), href).toBe(counts[index]);
    await expect(listRows(page), href).toHaveCount(Math.min(counts[index] ?? 0, 25));
  }
});

test('a reprint leads to the first story, and the first story to exactly its reprints', async ({ page, t }) => {
  await page.goto(`/articles?${ALL_DAYS}&q=${encodeURIComponent('نوبت‌بندی')}`);
  const row = listRows(page).filter({ has: page.getByRole('heading').filter({ hasText: REPRINT }) });
  const note = row.getByRole('link', {
    name: t('articles.reprint.after', { source: isolateWords('نمونه‌نیوز'), delay: '۵ ساعت' }),
  });
  await note.click();
  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible();

  await page
    .getByRole('article')
    .getByRole('link', { name: t('articles.reprints', { count: 1 }), exact: true })
    .click();
  await expect(page).toHaveURL(/\/evidence\?.*of=reprints/);
  expect(await statedTotal(page)).toBe(1);
  await expect(listRows(page)).toHaveCount(1);
  await expect(listRows(page).getByRole('link', { name: REPRINT, exact: true })).toBeVisible();
});
