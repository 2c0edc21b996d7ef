import { LOCALES } from '@/lib/domain/locale';
import { jalaliRange } from './fixtures/filterBar';
import { hydrated } from './fixtures/hydrated';
import { listRows } from './fixtures/lists';
import { expect, test } from './fixtures/test';

/** The width of A4 within its margins, in CSS pixels. */
const SHEET = 703;

for (const language of LOCALES) {
  test.describe(`${language}, on paper`, () => {
    test.use({ language });

    test('a list says in words what it is narrowed to, and where it is', async ({ page, t }) => {
      await page.goto('/statements?topic=environment&q=آب');
      await hydrated(page, t);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.setViewportSize({ width: SHEET, height: 1000 });
      await expect(page.getByRole('navigation', { name: t('frame.navigation') })).toBeHidden();
      await expect(page.getByRole('group', { name: t('filters.label') })).toBeHidden();
      const summary = page.getByRole('region', { name: t('frame.view') }).getByRole('definition');
      const words = [t('topics.environment'), 'آب'];
      await expect(summary.nth(1)).toHaveText(words[0] ?? '');
      await expect(summary.nth(2)).toHaveText(words[1] ?? '');
      await expect(page.getByRole('contentinfo')).toContainText(page.url());
      await expect(listRows(page).first()).toBeVisible();
      // Dark on light, also for a reader of the dark theme.
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    });

    test('the overview with its chart fits on the sheet', async ({ page, t }) => {
      await page.goto('/?from=2020-01-01&to=2099-01-01');
      await hydrated(page, t);
      const curve = page.getByRole('main').locator('svg path.recharts-line-curve').first();
      await expect(curve).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: SHEET, height: 1000 });
      // What a finger presses says nothing on paper.
      await expect(page.getByText(t('charts.table'), { exact: true }).first()).toBeHidden();
      await expect(page.getByRole('link', { name: t('overview.all'), exact: true }).first()).toBeHidden();
      await expect(page.getByRole('button', { name: 'PNG' }).first()).toBeHidden();
      const over = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await over()).toBe(0);
      const box = await page.getByRole('main').locator('.recharts-surface').first().boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(SHEET);
      expect(box?.width).toBeGreaterThan(SHEET / 2);
    });
  });
}

test('the period stands on paper in the reader’s calendar', async ({ page, t }) => {
  await page.goto('/articles?from=2026-01-01&to=2026-02-01');
  await hydrated(page, t);
  await page.emulateMedia({ media: 'print' });
  await expect(
    page
      .getByRole('region', { name: t('frame.view') })
      .getByRole('definition')
      .first(),
  ).toHaveText(jalaliRange(page));
});
