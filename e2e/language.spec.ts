import { heading } from './fixtures/lists';
import { hydrated } from './fixtures/hydrated';
import { expect, test } from './fixtures/test';
import { words } from './fixtures/words';

const en = words('en');

test('English and Persian', async ({ page, t }) => {
  const address = '/statements?from=2025-01-01&to=2099-01-01&topic=environment';
  await page.goto(address);
  const document = page.locator('html');
  await expect(document).toHaveAttribute('lang', 'fa');
  await expect(document).toHaveAttribute('dir', 'rtl');
  await expect(heading(page)).toHaveText(/^گفته‌ها [۰-۹٬]+ گفته$/);
  const statement = await page.getByRole('main').getByRole('article').first().getByRole('paragraph').innerText();
  await hydrated(page, t);

  await page.getByRole('button', { name: 'English' }).click();
  await expect(document).toHaveAttribute('lang', 'en');
  await expect(document).toHaveAttribute('dir', 'ltr');
  await expect(heading(page)).toHaveText(/^Statements [\d,]+ statements$/);
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('link', { name: en('frame.overview'), exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: en('filters.period') })).toContainText(/January 2025/);
  await expect(page.getByRole('main')).not.toContainText(/[۰-۹]{2}:[۰-۹]{2}/);
  // What the news says stays as it was said.
  await expect(page.getByRole('main').getByRole('article').first().getByRole('paragraph')).toHaveText(statement);

  await page.reload();
  await expect(document).toHaveAttribute('lang', 'en');
  await hydrated(page, en);
  await page.getByRole('button', { name: 'فارسی' }).click();
  await expect(document).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveURL(address);
});

test('the calendar of an address holds in either language', async ({ page, t }) => {
  await page.goto('/articles?from=2025-11-01&to=2025-11-30&calendar=gregorian');
  await expect(page.getByRole('button', { name: t('filters.period') })).toContainText('نوامبر ۲۰۲۵');
  await hydrated(page, t);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: en('filters.period') })).toContainText('November 2025');
});

test.describe('in English', () => {
  test.use({ language: 'en', account: null });

  test('a stranger signs in', async ({ page, t }) => {
    await page.goto('/sign-in');
    await expect(page.getByRole('heading', { name: t('auth.title') })).toBeVisible();
    await expect(page.getByRole('button', { name: t('auth.submit') })).toBeEnabled();
  });
});
