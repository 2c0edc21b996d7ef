import type { Page } from 'playwright/test';
import { LOCALES } from '@/lib/domain/locale';
import { ALL_DAYS } from './fixtures/demoStories';
import { readScreens } from './fixtures/screens';
import { expect, test } from './fixtures/test';

test.use({ account: 'admin', hasTouch: true, isMobile: true });

/** How much wider than the window the page is, in CSS pixels, once all that it waits for is there. */
async function overflow(page: Page): Promise<number> {
  await expect(page.getByRole('status').filter({ hasText: /…$/ })).toHaveCount(0);
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The widths of phones, in CSS pixels. */
const WIDTHS = [390, 360] as const;

for (const language of LOCALES) {
  test.describe(language, () => {
    test.use({ language });

    test('no screen scrolls sideways', async ({ page }) => {
      for (const { address } of await readScreens(page)) {
        await page.goto(`${address}?${ALL_DAYS}`);
        await expect.soft(page.getByRole('main')).toBeVisible();
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 844 });
          await expect.soft.poll(() => overflow(page), { message: `${address} at ${width} pixels` }).toBe(0);
        }
      }
    });
  });
}

test.describe('for a stranger', () => {
  test.use({ account: null, viewport: { width: 360, height: 740 } });

  test('sign-in does not scroll sideways', async ({ page }) => {
    await page.goto('/sign-in');
    expect(await overflow(page)).toBe(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 844 } });

  test('the calendar and the lists of choices stay on the page', async ({ page, t }) => {
    await page.goto('/statements');
    for (const field of ['period', 'speaker', 'source'] as const) {
      await page.getByRole('button', { name: new RegExp(`^${t(`filters.${field}`)}`) }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      const box = await dialog.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      expect(await overflow(page)).toBe(0);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
  });

  test('the parts of administration all stand in sight', async ({ page, t }) => {
    await page.goto('/admin');
    for (const part of ['users', 'sources', 'queue', 'tokens'] as const) {
      const tab = page
        .getByRole('navigation', { name: t('admin.tabs.label') })
        .getByRole('link', { name: t(`admin.tabs.${part}`) });
      await expect(tab).toBeInViewport({ ratio: 1 });
    }
  });

  test('every section is reached by the row of sections', async ({ page, t }) => {
    await page.goto('/');
    for (const section of ['statements', 'sources', 'admin', 'overview'] as const) {
      const link = page.getByRole('link', { name: t(`frame.${section}`), exact: true });
      await link.tap();
      await expect(link).toHaveAttribute('aria-current', 'page');
      await expect(link).toBeInViewport();
    }
  });
});
