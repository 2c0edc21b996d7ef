import type { Page } from 'playwright/test';
import { ALL_DAYS } from './fixtures/demoStories';
import { listRows, statedTotal } from './fixtures/lists';
import { isolateWords } from '@/lib/format';
import { expect, test } from './fixtures/test';
import type { Words } from './fixtures/words';

const search = (page: Page, t: Words) => page.getByRole('searchbox', { name: t('filters.search') });

/** How many stories, or rows of another screen, a query finds over all days. */
async function found(page: Page, q: string, path = '/articles'): Promise<number> {
  await page.goto(`${path}?${ALL_DAYS}&q=${encodeURIComponent(q)}`);
  return statedTotal(page);
}

test('finds phrases, alternatives and what is left out', async ({ page, t }) => {
  const all = await found(page, '');
  const rain = await found(page, 'باران');
  expect(rain).toBeGreaterThan(0);
  expect(rain).toBeLessThan(all);
  const library = await found(page, 'کتابخانه');
  const both = await found(page, 'باران کتابخانه');
  expect(await found(page, 'باران یا کتابخانه')).toBe(rain + library - both);
  expect(await found(page, 'باران OR کتابخانه')).toBe(rain + library - both);
  expect(await found(page, 'نه باران')).toBe(all - rain);
  expect(await found(page, '-باران')).toBe(all - rain);
  expect(await found(page, 'باران به‌جز کتابخانه')).toBe(rain - both);

  const fair = await found(page, '«نمایشگاه کتاب»');
  expect(fair).toBeGreaterThan(0);
  await expect(listRows(page).first().locator('mark').filter({ hasText: 'نمایشگاه کتاب' }).first()).toBeVisible();
  expect(await found(page, '«کتاب نمایشگاه»')).toBe(0);
  expect(await found(page, 'کتاب نمایشگاه')).toBeGreaterThanOrEqual(fair);
  await search(page, t).fill('"نمايشگاه  كتاب"');
  await search(page, t).press('Enter');
  await expect.poll(() => statedTotal(page)).toBe(fair);
});

test('finds beginnings of words, and fields', async ({ page }) => {
  expect(await found(page, 'کتابخا*')).toBe(await found(page, 'کتابخانه'));
  expect(await found(page, 'کتاب*')).toBeGreaterThan(await found(page, 'کتابخا*'));

  const said = await found(page, 'گوینده:فرهودی', '/statements');
  expect(said).toBeGreaterThan(0);
  await expect(listRows(page).first()).toBeVisible();
  for (const row of await listRows(page).all()) await expect(row).toContainText('فرهودی');
  expect(await found(page, 'speaker:«رامین فرهودی»', '/statements')).toBe(said);
  expect(await found(page, 'منبع:پگاه')).toBe(await found(page, 'source:pegah'));
  expect(await found(page, 'موضوع:ورزش شخص:فرهودی')).toBeLessThan(await found(page, 'موضوع:ورزش'));
});

test('tells in which form a word was found', async ({ page, t }) => {
  await found(page, 'كتابخانه');
  const row = listRows(page).filter({ hasText: 'کتابخانه‌های' }).first();
  await expect(row.locator('mark').filter({ hasText: 'کتابخانه‌های' }).first()).toBeAttached();
  await expect(row.getByText(t('query.foundAs'))).toContainText('کتابخانه‌های');
});

test('marks a word that only the title has', async ({ page }) => {
  await found(page, '«درهای خود را می‌گشاید»');
  await expect(listRows(page).getByRole('heading').locator('mark').first()).toHaveText('درهای خود را می‌گشاید');
});

test('says what is wrong with a query, and where', async ({ page, t }) => {
  await page.goto(`/articles?${ALL_DAYS}`);
  await search(page, t).fill('باران یا (کتابخانه');
  await search(page, t).press('Enter');
  const problem = page.getByRole('alert').filter({ hasText: t('query.problems.unclosedGroup') });
  await expect(problem).toBeVisible();
  await expect(problem.getByRole('emphasis')).toHaveText('(');
  await expect(search(page, t)).toHaveAttribute('aria-invalid', 'true');
  await expect(search(page, t)).toHaveAccessibleDescription(new RegExp(t('query.problems.unclosedGroup')));
  await expect(listRows(page)).toHaveCount(0);
  // Neither another period nor fewer filters would find anything.
  const ways = page.getByRole('main').getByRole('status').getByRole('link');
  await expect(ways).toHaveText([t('evidence.empty.without.q', { values: isolateWords('«باران یا (کتابخانه»') })]);
  await search(page, t).fill('باران یا کتابخانه');
  await search(page, t).press('Enter');
  await expect(problem).toBeHidden();
  await expect(listRows(page)).not.toHaveCount(0);
});

test('explains itself by the keyboard, with examples that search', async ({ page, t }) => {
  await page.goto(`/articles?${ALL_DAYS}`);
  const help = page.getByRole('dialog', { name: t('query.help') });
  const button = page.getByRole('button', { name: t('query.help') });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await help.getByRole('link', { name: t('query.examples.or'), exact: true }).click();
  await expect(search(page, t)).toHaveValue(t('query.examples.or'));
  await expect(help).toBeHidden();
});
